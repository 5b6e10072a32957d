/// The sound of a film by itself, over all of its length: it is mixed and encoded once, whatever the pictures do.
struct SoundPlan: Hashable, Sendable {
    /// What has to be measured before, where the draft asks for a loudness.
    let loudness: LoudnessMeasure?
    private let mix: FilterGraph
    private let grid: FrameGrid
    private let frameCount: Int
    private let encoding: [String]

    /// - Parameters:
    ///   - mix: the graph of the sound alone; its pad is `a`, or `mix` where it has still to be leveled.
    ///   - encoding: how ffmpeg is told to encode it.
    init(mix: FilterGraph, grid: FrameGrid, frameCount: Int, loudness: LoudnessMeasure?, encoding: [String]) {
        self.mix = mix
        self.grid = grid
        self.frameCount = frameCount
        self.loudness = loudness
        self.encoding = encoding
    }

    /// The files that are read.
    var inputs: [RenderInput] { mix.inputs }

    /// Everything that decides how it sounds, but for what the files hold.
    var recipe: [String] {
        inputs.flatMap { $0.options + [$0.path] } + [mix.text, "\(frameCount)", "\(loudness?.target ?? 0)"]
            + encoding
    }

    /// The graph's own file, where it is too long for an argument.
    func sideFile(gain: Int) -> RenderPlan.SideFile? { graph(gain: gain).sideFile }

    /// The arguments for ffmpeg, run in the folder of the side file.
    func arguments(gain: Int, output path: String) -> [String] {
        FFmpeg.opening(to: .file) + inputs.flatMap(\.arguments) + graph(gain: gain).arguments
            + ["-map", "[a]"] + encoding
            + ["-map_metadata", "-1", "-f", "mp4", MediaOpening.url(path)]
    }

    private func graph(gain: Int) -> GraphArgument {
        guard loudness != nil else { return GraphArgument(mix.text) }
        var graph = mix
        SoundGraph(grid: grid, frameCount: frameCount).level("mix", by: gain, to: "a", in: &graph)
        return GraphArgument(graph.text)
    }
}

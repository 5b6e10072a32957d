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
    func sideFile(gain: Int) -> RenderPlan.SideFile? {
        let text = graph(gain: gain)
        return text.utf8.count > RenderPlan.longestArgument
            ? RenderPlan.SideFile(name: RenderPlan.graphFileName, text: text) : nil
    }

    /// The arguments for ffmpeg, run in the folder of the side file.
    func arguments(gain: Int, output path: String) -> [String] {
        let file = sideFile(gain: gain)
        let graph = file.map { ["-filter_complex_script", $0.name] } ?? ["-filter_complex", graph(gain: gain)]
        return ["-hide_banner", "-nostdin", "-y", "-loglevel", "error"] + inputs.flatMap(\.arguments) + graph
            + ["-map", "[a]"] + encoding
            + ["-map_metadata", "-1", "-f", "mp4", MediaOpening.url(path)]
    }

    private func graph(gain: Int) -> String {
        guard loudness != nil else { return mix.text }
        var graph = mix
        SoundGraph(grid: grid, frameCount: frameCount).level("mix", by: gain, to: "a", in: &graph)
        return graph.text
    }
}

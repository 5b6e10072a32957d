import Hashes
import Timeline

/// How some frames of a film are drawn and encoded by themselves: one span, or several that follow on each other.
struct SpanPlan: Hashable, Sendable {
    /// The files that are read.
    private let inputs: [RenderInput]
    /// What is made in the working folder first, in order.
    let preparations: [Preparation]
    /// Files that ffmpeg finds in its working folder.
    let sideFiles: [RenderPlan.SideFile]
    /// How many frames there are.
    let frameCount: Int
    private let graph: String
    private let graphArgument: GraphArgument
    private let output: OutputSettings

    /// The plan of some frames, which begin and end where spans do.
    init(_ composition: Composition, frames: Range<Int>, output: OutputSettings) {
        var graph = FilterGraph()
        let scripts = composition.draw(frames, to: "v", in: &graph)
        inputs = graph.inputs
        preparations = graph.preparations
        self.graph = graph.text
        graphArgument = GraphArgument(self.graph)
        sideFiles = scripts + [graphArgument.sideFile].compactMap(\.self)
        frameCount = frames.count
        self.output = output
    }

    /// The files that must be there before.
    var sources: [RenderInput] { inputs.filter { !$0.isPrepared } + preparations.map(\.input) }

    /// Everything that decides how it looks, but for what the files hold: all that ffmpeg is told, so that nothing can
    /// be forgotten. Times are counted from its first frame.
    var recipe: [String] {
        var recipe = inputs.flatMap { $0.options + [$0.path] }
        recipe += [graph, "\(frameCount)"]
        recipe += sideFiles.flatMap(\.recipe)
        recipe += preparations.flatMap(\.arguments)
        return recipe + Self.encoding(output)
    }

    /// The arguments for ffmpeg to write one file, or, cut at some frames, several with numbers from `first` on.
    func arguments(cutAt cuts: [Int], first: Int) -> [String] {
        FFmpeg.opening(to: .file, tellsProgress: true) + inputs.flatMap(\.arguments) + graphArgument.arguments
            + ["-map", "[v]"] + Self.encoding(output) + ["-map_metadata", "-1"]
            + (cuts.isEmpty
                ? Self.fileOptions(framesPerSecond: output.canvas.framesPerSecond) + [Self.fileName(first)]
                : cutting(at: cuts, first: first))
    }

    /// The name of a span's file in the folder of a render.
    static func fileName(_ index: Int) -> String {
        let digits = String(index)
        return "span" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".mp4"
    }

    /// No picture may refer to one of another span, and times are told in the same ticks everywhere.
    ///
    /// Parameter sets have a number that cameras do not use, and another for other settings, so that pictures that are
    /// taken from a source as they are can stand beside those that are encoded here, even where the source is a film of
    /// this program; see `AVCConfiguration`.
    private static func encoding(_ output: OutputSettings) -> [String] {
        output.pictureEncoding + ["-x264-params", "open-gop=0:sps-id=\(setNumber(output))"]
    }

    /// From 1 to 31; cameras begin with 0.
    static func setNumber(_ output: OutputSettings) -> Int {
        let canvas = output.canvas
        let settings = output.pictureEncoding + ["\(canvas.width)x\(canvas.height)"]
        return 1 + (Int(ContentHash.name(texts: settings).prefix(4), radix: 16) ?? 0) % 31
    }

    /// How the file of a span is written; the ticks must be the same in all, for they are joined by them.
    static func fileOptions(framesPerSecond rate: Int) -> [String] {
        ["-video_track_timescale", "\(rate * ticks(framesPerSecond: rate))", "-f", "mp4"]
    }

    /// How many ticks of its file a frame takes: as many as ffmpeg gives it by itself.
    static func ticks(framesPerSecond rate: Int) -> Int {
        var ticks = 1
        while ticks * rate < 10_000 { ticks *= 2 }
        return ticks
    }

    private func cutting(at cuts: [Int], first: Int) -> [String] {
        let rate = output.canvas.framesPerSecond
        let times = cuts.map { FilterGraph.decimal(($0 * 2_000_000 + rate) / (rate * 2), digits: 6) }
        return [
            "-force_key_frames", times.joined(separator: ","),
            "-f", "segment", "-segment_format", "mp4", "-segment_start_number", "\(first)",
            "-segment_format_options", "video_track_timescale=\(rate * Self.ticks(framesPerSecond: rate))",
            "-segment_frames", cuts.map(String.init).joined(separator: ","), "-reset_timestamps", "1",
            // Else the first file begins late: the frames before time 0 that reordering takes would be moved after it.
            "-avoid_negative_ts", "disabled", "span%06d.mp4",
        ]
    }
}

import Timeline

/// How encoded spans and a sound become one film, without encoding anything again.
struct JoinPlan: Sendable {
    /// The files of the spans in order, in ffmpeg's working folder, and how many frames each has.
    let spans: [(file: String, frameCount: Int)]
    /// The file of the sound, in the same folder.
    let sound: String
    let output: OutputSettings
    /// How many places a picture is shown later than it is decoded, at most.
    let reordering: Int

    /// The list that ffmpeg reads. Spans are as long as their frames: what their containers say is rounded.
    var list: RenderPlan.SideFile {
        let grid = FrameGrid(framesPerSecond: output.canvas.framesPerSecond)
        var position = 0
        let lines = spans.map { span in
            defer { position += span.frameCount }
            // The difference of two rounded edges, so that no error grows.
            let length = grid.microseconds(atFrame: position + span.frameCount) - grid.microseconds(atFrame: position)
            return "file \(span.file)\nduration \(FilterGraph.decimal(length, digits: 6))\n"
        }
        return RenderPlan.SideFile(name: "spans.txt", text: "ffconcat version 1.0\n" + lines.joined())
    }

    /// One clock for all pictures: they are decoded at an even pace, as early as the span that reorders most needs it.
    private var clock: String {
        let tick = SpanPlan.ticks(framesPerSecond: output.canvas.framesPerSecond)
        return "setts=pts=round(PTS/\(tick))*\(tick):dts=(N-\(reordering))*\(tick)"
    }

    /// The arguments for ffmpeg, run in the folder of the list, to write the film to an absolute path.
    func arguments(output path: String) -> [String] {
        // Spans stay as they are: what a decoder must know stands once, in the head of the first.
        ["-hide_banner", "-nostdin", "-y", "-loglevel", "error", "-f", "concat", "-auto_convert", "0"]
            + ["-i", list.name, "-i", sound, "-map", "0:v", "-map", "1:a", "-c", "copy", "-bsf:v", clock]
            + output.fileOptions
            + [MediaOpening.url(path)]
    }
}

extension FrameGrid {
    /// When a frame begins, in µs, rounded.
    func microseconds(atFrame frame: Int) -> Int { (frame * 2_000_000 + framesPerSecond) / (framesPerSecond * 2) }
}

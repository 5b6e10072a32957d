import Timeline

/// How some frames of a draft are drawn for being played: as in the film, but small, one after the other into a pipe.
struct PlayPlan: Hashable, Sendable {
    /// The size of the pictures.
    let size: Framing.Size
    /// The frames of the film that come out, in order.
    let frames: [Int]
    /// What is made in the working folder first, in order.
    let preparations: [Preparation]
    /// Files that ffmpeg finds in its working folder.
    let sideFiles: [RenderPlan.SideFile]
    private let inputs: [RenderInput]
    private let graph: GraphArgument

    /// The plan of some frames of the film, or of every so many of them, each within a size in pixels.
    ///
    /// What is far from them is not looked at, and a source that is not there shows nothing.
    /// - Throws: `RenderPlanError` where the draft has none of these frames, or a time or a segment that cannot be.
    init(
        draft: Draft,
        media: [MediaSource: MediaInfo],
        frames: Range<Int>,
        step: Int,
        width: Int,
        height: Int
    ) throws(RenderPlanError) {
        let shape = Framing.Size(width: draft.canvas.width, height: draft.canvas.height)
        size = shape.within(.init(width: max(1, min(width, 4096)), height: max(1, min(height, 4096))))
        let canvas = draft.canvas.drawn(for: size)
        let grid = FrameGrid(framesPerSecond: canvas.framesPerSecond)
        let frameCount = grid.frame(at: draft.duration)
        let frames = frames.clamped(to: 0..<frameCount)
        guard !frames.isEmpty else { throw .empty }
        let shown = TimeRange(
            grid.milliseconds(inFrames: frames.lowerBound),
            grid.milliseconds(inFrames: frames.upperBound)
        )
        let near = draft.near(shown).having(media)
        try near.checkTimes()
        let composition = Composition(
            draft: near,
            lanes: try near.lanes(media: media),
            canvas: canvas,
            frameCount: frameCount
        )
        // A fade or a transition is drawn whole, and cut behind.
        let held = composition.heldFrames
        let first = held.first { $0.contains(frames.lowerBound) }?.lowerBound ?? frames.lowerBound
        let end = held.first { $0.contains(frames.upperBound - 1) }?.upperBound ?? frames.upperBound
        var graph = FilterGraph()
        let files = composition.draw(max(0, first)..<min(end, frameCount), to: "film", in: &graph)
        let step = max(1, step)
        let (from, to) = (frames.lowerBound - max(0, first), frames.upperBound - max(0, first))
        graph.add(
            from: ["film"],
            ["trim=start_frame=\(from):end_frame=\(to)"] + (step > 1 ? ["framestep=\(step)"] : []) + size.pixelFilters
                + ["settb=\(step)/\(canvas.framesPerSecond)", "setpts=N"],
            to: "v"
        )
        guard !Task.isCancelled else { throw .cancelled }
        self.frames = Array(stride(from: frames.lowerBound, to: frames.upperBound, by: step))
        inputs = graph.inputs
        preparations = graph.preparations
        self.graph = GraphArgument(graph.text)
        sideFiles = files + [self.graph.sideFile].compactMap(\.self)
    }

    /// How many bytes a picture has.
    var pictureBytes: Int { size.width * size.height * 3 }

    /// The arguments for ffmpeg to write the pictures to its standard output, in red, green and blue.
    var arguments: [String] {
        FFmpeg.opening(to: .pipe) + ["-filter_complex_threads", "2"]
            + inputs.flatMap { ["-threads", "2"] + $0.arguments }
            + graph.arguments
            + ["-map", "[v]", "-f", "rawvideo", "pipe:1"]
    }
}

extension Draft {
    /// The draft with those segments alone that have to do with a stretch of time, which stay where they are.
    func near(_ range: TimeRange) -> Draft {
        let reach = Transition.lengths.upperBound
        var near = self
        for index in tracks.indices {
            near.tracks[index].segments.removeAll { $0.start > range.end + reach || $0.end < range.start - reach }
        }
        return near
    }

    /// The draft without what is to be read from sources that are not there.
    func having(_ media: [MediaSource: MediaInfo]) -> Draft {
        var having = self
        for (index, track) in tracks.enumerated() where track.kind == .video || track.kind == .audio {
            having.tracks[index].segments.removeAll { segment in
                segment.media.map { media[$0.source] == nil } ?? true
            }
        }
        return having
    }
}

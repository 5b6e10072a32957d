import Timeline

/// Draws the tracks of a film one over the other.
///
/// Each track is one stream, its segments and gaps joined end to end; only whole tracks are laid over each other, so
/// the cost of a frame does not grow with the number of cuts.
struct PictureGraph {
    let canvas: Canvas
    let grid: FrameGrid
    let frameCount: Int

    /// Adds everything that makes the pictures; they come out of the pad `v`.
    func build(_ lanes: [Lane], titles: String?, in graph: inout FilterGraph) {
        let drawn = lanes.filter { $0.kind == .video }.map(runs).filter { !$0.isEmpty }
        // Few readers may use all cores; many at once would only hold more frames in memory.
        let threads = drawn.joined().count > 8 ? ["-threads", "1"] : []
        var base = "base"
        var upper = drawn[...]
        if let first = drawn.first, !first.contains(where: \.hasAlpha) {
            join(first, until: frameCount, threads: threads, as: base, in: &graph)
            upper = drawn.dropFirst()
        } else {
            graph.add(black(frameCount), to: base)
        }
        for (number, runs) in zip(1..., upper) {
            let track = "track\(number)"
            join(runs, until: runs.last?.end ?? 0, threads: threads, as: track, in: &graph)
            let over = "over\(number)"
            graph.add(from: [base, track], ["overlay=eof_action=pass:enable='\(windows(of: runs))'"], to: over)
            base = over
        }
        let lettering = titles.map { ["ass=\($0)"] } ?? []
        graph.add(from: [base], lettering + ["format=yuv420p"] + clock, to: "v")
    }

    // MARK: One track

    /// A segment's frames in the film.
    private struct Run {
        let start: Int
        let end: Int
        let placed: PlacedMedia
        let video: VideoInfo

        var hasAlpha: Bool { video.hasAlpha }
    }

    private func runs(_ lane: Lane) -> [Run] {
        lane.placed.compactMap { placed in
            let start = grid.frame(at: placed.range.start)
            let end = grid.frame(at: placed.range.end)
            guard let video = placed.info.video, start < end else { return nil }
            return Run(start: start, end: end, placed: placed, video: video)
        }
    }

    private func join(_ runs: [Run], until end: Int, threads: [String], as label: String, in graph: inout FilterGraph) {
        let hasAlpha = runs.contains(where: \.hasAlpha)
        var parts: [String] = []
        var position = 0
        for run in runs {
            addGap(from: position, to: run.start, hasAlpha: hasAlpha, of: label, parts: &parts, in: &graph)
            parts.append("\(label)_\(parts.count)")
            addSegment(run, hasAlpha: hasAlpha, threads: threads, to: parts[parts.count - 1], in: &graph)
            position = run.end
        }
        addGap(from: position, to: end, hasAlpha: hasAlpha, of: label, parts: &parts, in: &graph)
        graph.add(from: parts, (parts.count > 1 ? ["concat=n=\(parts.count)"] : []) + clock, to: label)
    }

    private func addGap(
        from start: Int,
        to end: Int,
        hasAlpha: Bool,
        of label: String,
        parts: inout [String],
        in graph: inout FilterGraph
    ) {
        guard start < end else { return }
        parts.append("\(label)_\(parts.count)")
        graph.add(black(end - start, hasAlpha: hasAlpha), to: parts[parts.count - 1])
    }

    // MARK: Filters

    private func addSegment(
        _ run: Run,
        hasAlpha: Bool,
        threads: [String],
        to label: String,
        in graph: inout FilterGraph
    ) {
        let length = run.end - run.start
        let isStill = run.placed.info.isStill
        let options = isStill ? ["-framerate", "\(grid.framesPerSecond)"] : seek(run)
        let input = graph.open(run.placed, options: threads + options)
        let hold = "tpad=stop=-1:stop_mode=clone"
        let fitting = fit(run.video, hasAlpha: hasAlpha)
        let filters =
            isStill
            ? fitting + [hold, "trim=end_frame=\(length)"]
            : [rate(run), hold, "trim=start=0", "setpts=PTS-STARTPTS", "trim=end_frame=\(length)"] + fitting
        graph.add(from: ["\(input):\(run.video.stream)"], filters + clock, to: label)
    }

    /// Reading begins at the key frame before the wanted time, which then is time 0.
    private func seek(_ run: Run) -> [String] {
        let start = min(run.placed.media.sourceStart, run.video.duration ?? .max)
        return start > 0 ? ["-noaccurate_seek", "-ss", FilterGraph.seconds(start)] : []
    }

    /// An even rate from whatever rate there is.
    ///
    /// Beginning some seconds early keeps the frame that still stands at time 0 where a source has few frames, and the
    /// last frame where the wanted part lies behind the source's end.
    private func rate(_ run: Run) -> String {
        let start = run.placed.media.sourceStart > 0 ? -10 : 0
        return "fps=\(grid.framesPerSecond):start_time=\(start):eof_action=pass"
    }

    /// The picture as large as the canvas allows, in the middle of it.
    private func fit(_ video: VideoInfo, hasAlpha: Bool) -> [String] {
        let size = video.fitted(into: canvas)
        var filters = ["scale=\(size.width):\(size.height)\(video.matrix.conversion)"]
        filters.append("format=\(hasAlpha ? "yuva420p" : "yuv420p")")
        if size.width != canvas.width || size.height != canvas.height {
            let left = (canvas.width - size.width) / 2 & ~1
            let top = (canvas.height - size.height) / 2 & ~1
            let color = video.hasAlpha ? "black@0" : "black"
            filters.append("pad=\(canvas.width):\(canvas.height):\(left):\(top):\(color)")
        }
        return filters + ["setsar=1"]
    }

    private func black(_ length: Int, hasAlpha: Bool = false) -> [String] {
        let color = hasAlpha ? "black@0" : "black"
        return [
            "color=\(color):s=\(canvas.width)x\(canvas.height):r=\(grid.framesPerSecond)",
            "trim=end_frame=\(length)", "format=\(hasAlpha ? "yuva420p" : "yuv420p")", "setsar=1",
        ] + clock
    }

    /// Frames numbered from 0: their times are exact whatever the filters before made of them.
    private var clock: [String] { ["settb=1/\(grid.framesPerSecond)", "setpts=N"] }

    /// When a track shows, from half a frame before its frames to half a frame before what follows.
    private func windows(of runs: [Run]) -> String {
        runs.map { run in
            let start = FilterGraph.decimal(grid.hundredthsBefore(frame: run.start), digits: 2)
            let end = FilterGraph.decimal(grid.hundredthsBefore(frame: run.end), digits: 2)
            return "gte(t,\(start))*lt(t,\(end))"
        }.joined(separator: "+")
    }
}

extension VideoInfo {
    /// The largest even size of the same shape inside a canvas.
    func fitted(into canvas: Canvas) -> (width: Int, height: Int) {
        let isWider = width * canvas.height >= height * canvas.width
        let fitted =
            isWider
            ? (canvas.width, (2 * height * canvas.width + width) / (2 * width))
            : ((2 * width * canvas.height + height) / (2 * height), canvas.height)
        return (max(2, fitted.0 & ~1), max(2, fitted.1 & ~1))
    }
}

extension ColorMatrix {
    /// What the scaler is told so that colours come out in BT.709.
    fileprivate var conversion: String {
        switch self {
        case .bt709: ""
        case .bt601: ":in_color_matrix=bt601:out_color_matrix=bt709"
        case .bt2020: ":in_color_matrix=bt2020:out_color_matrix=bt709"
        case .rgb: ":out_color_matrix=bt709:out_range=tv"
        }
    }
}

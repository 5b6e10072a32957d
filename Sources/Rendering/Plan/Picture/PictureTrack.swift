import Timeline

/// The pictures of one track, as shots and what lies between them.
struct PictureTrack: Hashable, Sendable {
    /// By time, without overlaps but for their handles.
    private(set) var shots: [Shot]
    private let canvas: Canvas
    /// The frames of the film that are drawn; nil for all.
    private var window: Range<Int>?

    private init(canvas: Canvas, window: Range<Int>) {
        shots = []
        self.canvas = canvas
        self.window = window
    }

    init(_ lane: Lane, isLowest: Bool, canvas: Canvas) {
        self.canvas = canvas
        let grid = FrameGrid(framesPerSecond: canvas.framesPerSecond)
        var shots: [Shot] = []
        for var placed in lane.placed.untilCancelled {
            placed.info = placed.info.pictured
            let start = grid.frame(at: placed.range.start)
            let end = grid.frame(at: placed.range.end)
            guard let video = placed.info.video, start < end else { continue }
            var shot = Shot(
                placed: placed,
                video: video,
                canvas: canvas,
                start: start,
                end: end,
                isLowest: isLowest
            )
            if let transition = placed.transition, let last = shots.indices.last, shots[last].end == start {
                let lead = start - grid.frame(at: placed.range.start - transition.lead)
                let tail = grid.frame(at: placed.range.start + transition.tail) - start
                if lead > 0 {
                    shot.lead = lead
                    shots[last].tail = tail
                }
            }
            shots.append(shot)
        }
        self.shots = shots
    }

    var hasAlpha: Bool { shots.contains(where: \.hasAlpha) }
    /// The frame after its last.
    var end: Int { min(shots.last?.end ?? 0, window?.upperBound ?? .max) }

    /// The track as far as it shows in some frames of the film.
    func part(in window: Range<Int>) -> PictureTrack {
        var part = PictureTrack(canvas: canvas, window: window)
        // By index: a long film is parted often, and most of its shots are not looked at.
        for index in shots.indices where shots[index].frames.overlaps(window) {
            var shot = shots[index]
            let (first, seen) = (shot.frames.lowerBound, shot.frames.clamped(to: window))
            if seen != shot.frames { shot.window = seen.lowerBound - first..<seen.upperBound - first }
            part.shots.append(shot)
        }
        return part
    }

    /// When it shows, from half a frame before its frames to half a frame before what follows; counted from the first
    /// frame that is drawn.
    func windows(_ grid: FrameGrid) -> String {
        let first = window?.lowerBound ?? 0
        return shots.untilCancelled.map { shot in
            let last = min(shot.end, window?.upperBound ?? shot.end)
            let start = FilterGraph.decimal(grid.hundredthsBefore(frame: shot.start - first), digits: 2)
            let end = FilterGraph.decimal(grid.hundredthsBefore(frame: last - first), digits: 2)
            return "gte(t,\(start))*lt(t,\(end))"
        }.joined(separator: "+")
    }

    /// Adds the chains that join its shots, gaps and transitions end to end, up to a frame.
    func join(until end: Int, threads: [String], as label: String, in graph: inout FilterGraph) {
        let hasAlpha = hasAlpha
        var parts = Parts(label: label)
        var position = window?.lowerBound ?? 0
        for (index, shot) in shots.enumerated().untilCancelled {
            addGap(from: position, to: shot.start, hasAlpha: hasAlpha, to: &parts, in: &graph)
            let next = shots.dropFirst(index + 1).first
            let own = parts.next()
            shot.build(inAlpha: hasAlpha, threads: threads, to: own, in: &graph)
            divide(shot, own, next: next, into: &parts, in: &graph)
            position = shot.end
        }
        addGap(from: position, to: end, hasAlpha: hasAlpha, to: &parts, in: &graph)
        let joined = parts.pads.count > 1 ? ["concat=n=\(parts.pads.count)"] : []
        graph.add(from: parts.pads, joined + grid.clock, to: label)
    }

    // MARK: Parts

    /// What is joined, in order, and the end of a shot that waits for what comes in over it.
    private struct Parts {
        let label: String
        var pads: [String] = []
        var leaving: String?
        private var count = 0

        init(label: String) { self.label = label }

        mutating func next() -> String {
            defer { count += 1 }
            return "\(label)_\(count)"
        }
    }

    private var grid: FrameGrid { FrameGrid(framesPerSecond: canvas.framesPerSecond) }

    private func addGap(
        from start: Int,
        to end: Int,
        hasAlpha: Bool,
        to parts: inout Parts,
        in graph: inout FilterGraph
    ) {
        guard start < end else { return }
        parts.pads.append(parts.next())
        graph.add(canvas.black(end - start, hasAlpha: hasAlpha), to: parts.pads[parts.pads.count - 1])
    }

    /// Cuts a shot into the frames that come in over the one before, its own, and those over which the next comes in.
    private func divide(
        _ shot: Shot,
        _ pad: String,
        next: Shot?,
        into parts: inout Parts,
        in graph: inout FilterGraph
    ) {
        let arriving = arrival(of: shot)
        let departing = next.map(arrival) ?? 0
        guard arriving + departing > 0 else { return parts.pads.append(pad) }
        let body = shot.made.count - arriving - departing
        let lengths = [arriving, body, departing]
        let sinks = ["in", "own", "out"].map { "\(pad)\($0)" }
        let used = lengths.indices.filter { lengths[$0] > 0 }
        let copies = used.map { "\(sinks[$0])copy" }
        graph.add(from: [pad], ["split=\(used.count)"], to: copies)
        for (copy, index) in zip(copies, used) {
            let first = lengths[..<index].reduce(0, +)
            let cut = "trim=start_frame=\(first):end_frame=\(first + lengths[index])"
            graph.add(from: [copy], [cut] + grid.clock, to: sinks[index])
        }
        if arriving > 0, let leaving = parts.leaving, let transition = shot.placed.transition {
            let crossed = "\(pad)cross"
            cross(leaving, sinks[0], by: transition.kind, frames: arriving, hasAlpha: hasAlpha, to: crossed, in: &graph)
            parts.pads.append(crossed)
        }
        if body > 0 { parts.pads.append(sinks[1]) }
        parts.leaving = departing > 0 ? sinks[2] : nil
    }

    /// How many frames a shot takes to come in over the one before, as far as it is made.
    private func arrival(of shot: Shot) -> Int {
        guard shot.lead > 0, shot.made.lowerBound == 0, let transition = shot.placed.transition else { return 0 }
        return shot.lead + grid.frame(at: shot.placed.range.start + transition.tail) - shot.start
    }

    private func cross(
        _ leaving: String,
        _ arriving: String,
        by kind: Transition.Kind,
        frames: Int,
        hasAlpha: Bool,
        to label: String,
        in graph: inout FilterGraph
    ) {
        // `xfade` knows no planes of less colour; what it would convert by itself it might convert by way of RGB.
        let full = hasAlpha ? "yuva444p" : "yuv444p"
        graph.add(from: [leaving], ["format=\(full)"], to: "\(label)a")
        graph.add(from: [arriving], ["format=\(full)"], to: "\(label)b")
        let length = FilterGraph.decimal(frames * 1_000_000 / canvas.framesPerSecond, digits: 6)
        graph.add(
            from: ["\(label)a", "\(label)b"],
            [
                "xfade=transition=\(kind.xfade):duration=\(length):offset=0",
                "format=\(hasAlpha ? "yuva420p" : "yuv420p")", "setsar=1",
            ] + grid.clock,
            to: label
        )
    }
}

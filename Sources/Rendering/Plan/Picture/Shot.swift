import Timeline

/// The pictures of one segment, from its source to frames as large as the canvas.
///
/// Its chains depend on the segment, its source and the length of its handles alone, not on what stands beside it.
struct Shot: Hashable, Sendable {
    let placed: PlacedMedia
    let video: VideoInfo
    let canvas: Canvas
    /// The first frame of the film that is its own, and the one after its last.
    let start: Int
    let end: Int
    /// Whether nothing but black is below, so that it may fade to black rather than let something through.
    let isLowest: Bool
    /// How many frames a transition takes before its start.
    var lead = 0
    /// How many frames a transition takes after its end.
    var tail = 0
    /// Which of its frames are made, counted from 0 with those for transitions; nil for all. It never begins or ends
    /// inside a fade or a transition.
    var window: Range<Int>?

    /// How long a segment can be played backwards, in ms: a minute takes about a gigabyte of disk while it is rendered.
    static let longestReverse = 60_000

    var grid: FrameGrid { FrameGrid(framesPerSecond: canvas.framesPerSecond) }
    /// How many frames there are with those for transitions.
    var frameCount: Int { lead + end - start + tail }
    /// Where those stand in the film.
    var frames: Range<Int> { start - lead..<end + tail }
    /// The frames that are made.
    var made: Range<Int> { window ?? 0..<frameCount }

    /// Whether something below can be seen through it or beside it.
    var hasAlpha: Bool {
        if video.hasAlpha || placed.look.opacity < 100 { return true }
        let leavesRoom = placed.look.box != nil || framing.leavesCorners || fadeIn > 0 || fadeOut > 0
        return !isLowest && leavesRoom
    }

    /// How many frames it takes to come up; a transition takes the place of the fade.
    var fadeIn: Int {
        lead > 0 || made.lowerBound > 0 ? 0 : min(grid.frame(at: placed.range.start + placed.fadeIn), end) - start
    }
    /// How many frames it takes to go.
    var fadeOut: Int {
        tail > 0 || made.upperBound < frameCount
            ? 0 : end - max(grid.frame(at: placed.range.end - placed.fadeOut), start)
    }

    /// Adds the chains that make its frames, numbered from 0; they come out of the pad `label`.
    /// - Parameter inAlpha: whether what it is joined with has alpha.
    func build(inAlpha: Bool, threads: [String], to label: String, in graph: inout FilterGraph) {
        var strand = read(threads: threads, label: label, in: &graph)
        frame(&strand, in: &graph)
        let hold = ["tpad=stop=-1:stop_mode=clone", "trim=end_frame=\(made.count)"]
        if isOneFrame { strand.filters += hold }
        strand.filters += motion + boxing + covering
        if inAlpha && !hasAlpha { strand.filters.append("format=yuva420p") }
        graph.add(from: strand.pads, strand.filters + grid.clock, to: label)
    }

    /// Whether its source gives a single frame that is shown for the whole of it.
    var isOneFrame: Bool { placed.info.isStill || placed.media.isFrozen }

    /// Opacity and fades.
    private var covering: [String] {
        var filters: [String] = []
        if placed.look.opacity < 100 {
            filters.append("lutyuv=a='val*\(FilterGraph.decimal(placed.look.opacity, digits: 2))'")
        }
        let alpha = hasAlpha ? ":alpha=1" : ""
        if fadeIn > 0 { filters.append("fade=t=in:s=0:n=\(fadeIn)\(alpha)") }
        if fadeOut > 0 { filters.append("fade=t=out:s=\(made.count - fadeOut):n=\(fadeOut)\(alpha)") }
        return filters
    }
}

/// A chain that is not finished: where it comes from and the filters so far.
struct Strand: Hashable {
    var pads: [String]
    var filters: [String] = []
    /// What labels of further pads begin with.
    let label: String
}

extension FrameGrid {
    /// Frames numbered from 0: their times are exact whatever the filters before made of them.
    var clock: [String] { ["settb=1/\(framesPerSecond)", "setpts=N"] }
}

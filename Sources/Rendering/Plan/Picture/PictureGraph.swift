import Timeline

/// Draws the tracks of a film one over the other.
///
/// Each track is one stream, its segments and gaps joined end to end; only whole tracks are laid over each other, so
/// the cost of a frame does not grow with the number of cuts.
struct PictureGraph {
    let canvas: Canvas
    let grid: FrameGrid
    /// The frames of the film that are drawn.
    let window: Range<Int>

    /// Adds everything that makes the pictures; they come out of the pad `label`.
    ///
    /// Titles are drawn where their tracks lie among the others, but never below the lowest pictures, where nobody
    /// would see them.
    /// - Parameter drawn: the tracks that show anything in the film, lowest first.
    func build(_ drawn: [PictureLayer], titles: [TitleLayer], to label: String, in graph: inout FilterGraph) {
        // Few readers may use all cores; many at once would only hold more frames in memory.
        let threads = drawn.map(\.track.shots.count).reduce(0, +) > 8 ? ["-threads", "1"] : []
        var base = "base"
        var upper = drawn[...]
        if let first = drawn.first?.track, !first.hasAlpha {
            first.join(until: window.upperBound, threads: threads, as: base, in: &graph)
            upper = drawn.dropFirst()
        } else {
            graph.add(canvas.black(window.count, hasAlpha: false), to: base)
        }
        var waiting = titles[...]
        for (number, layer) in zip(1..., upper.filter { !$0.track.shots.isEmpty }) {
            let below = layer.order == drawn.first?.order ? [] : waiting.prefix { $0.order < layer.order }
            waiting = waiting.dropFirst(below.count)
            if !below.isEmpty {
                graph.add(from: [base], below.map(\.filter), to: "words\(number)")
                base = "words\(number)"
            }
            let track = "track\(number)"
            layer.track.join(until: layer.track.end, threads: threads, as: track, in: &graph)
            let windows = layer.track.windows(grid)
            graph.add(from: [base, track], ["overlay=eof_action=pass:enable='\(windows)'"], to: "over\(number)")
            base = "over\(number)"
        }
        graph.add(from: [base], waiting.map(\.filter) + ["format=yuv420p"] + grid.clock, to: label)
    }
}

/// The pictures of a track and its place among all.
struct PictureLayer: Hashable, Sendable {
    /// Its place, from 0 for the lowest.
    let order: Int
    var track: PictureTrack
}

/// Titles of neighbouring tracks, which are drawn together.
struct TitleLayer: Hashable, Sendable {
    /// The place of the lowest of their tracks among all.
    let order: Int
    /// The name of their script.
    let fileName: String

    var filter: String { "ass=\(fileName)" }
}

extension Canvas {
    /// So many frames of black, or of nothing.
    func black(_ length: Int, hasAlpha: Bool) -> [String] {
        [
            "color=\(hasAlpha ? "black@0" : "black"):s=\(width)x\(height):r=\(framesPerSecond)",
            "trim=end_frame=\(length)", "format=\(hasAlpha ? "yuva420p" : "yuv420p")", "setsar=1",
        ] + FrameGrid(framesPerSecond: framesPerSecond).clock
    }
}

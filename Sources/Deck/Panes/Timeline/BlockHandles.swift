import Terminal
import Timeline

/// What a selected block can be taken by beside its edges: where its fades end, the line of how loud it is, and, where it
/// touches its neighbours, what slides it between them. They are drawn, so that one finds them.
struct BlockHandles: Hashable, Sendable {
    /// The columns in the row of the name where the fades end, counted from the first of the block.
    let fadeIn: Int
    let fadeOut: Int
    /// The column in the lowest row by which it slides; nil where it does not.
    let between: Int?
    /// Whether it has a line of how loud it is.
    let hasSound: Bool
    private let isSound: Bool

    static let fadeSign = "●"
    static let betweenSign = "⇔"
    /// From the bottom of a row to its top.
    private static let lines = ["▁", "─", "▔"]
    /// A block with fewer columns has no room for them beside its edges.
    private static let least = 8

    /// The handles of a segment in so many columns and rows; nil where there is no room for them.
    /// - Parameter scale: the milliseconds of a column.
    init?(_ segment: Segment, on kind: TrackKind, columns: Int, rows: Int, scale: Int, slides: Bool) {
        guard rows > 1, columns >= Self.least else { return nil }
        func cells(_ ms: Int) -> Int { min(max((ms + scale / 2) / scale, 1), columns - 2) }
        fadeIn = min(cells(segment.fadeIn), columns - 3)
        fadeOut = max(columns - 1 - cells(segment.fadeOut), fadeIn + 1)
        between = slides ? columns / 2 : nil
        isSound = kind == .audio
        hasSound = kind == .audio || kind == .video && segment.media?.isFrozen == false
    }

    /// Draws them over a block, in the style of its name and in one that is seen on what lies below that;
    /// nil where there is nothing to be heard.
    func draw(on surface: inout Surface, columns: Range<Int>, time: BlockTime, ink: Style, line: Style?) {
        let (rows, width) = (surface.size.height, surface.size.width)
        if hasSound, let line {
            // What lies below is still seen between: a sound, which has a shape of its own, more than a picture.
            let (first, step) = (columns.lowerBound + 2, isSound ? 4 : 2)
            // Of a long block that is scrolled out to the left only what is seen.
            let seen = first < 0 ? first + (step - 1 - first) / step * step : first
            for column in stride(from: seen, to: min(columns.upperBound - 1, width), by: step) {
                let (row, sign) = Self.line(gain: time.gain(at: column), rows: rows - 1)
                mark(sign, at: Point(x: column, y: row + 1), line, on: &surface)
            }
        }
        for (place, row, sign) in [(fadeIn, 0, Self.fadeSign), (fadeOut, 0, Self.fadeSign)] {
            mark(sign, at: Point(x: columns.lowerBound + place, y: row), ink, on: &surface)
        }
        if let between {
            mark(Self.betweenSign, at: Point(x: columns.lowerBound + between, y: rows - 1), line ?? ink, on: &surface)
        }
    }

    /// The row, from the top, and the sign of a loudness in thousandths; as it came is in the middle, twice that on top.
    static func line(gain: Int, rows: Int) -> (row: Int, sign: String) {
        let steps = rows * lines.count
        let step = min(max(gain, 0) * steps / 2000, steps - 1)
        return (rows - 1 - step / lines.count, lines[step % lines.count])
    }

    /// Draws a sign on what is there.
    private func mark(_ sign: String, at point: Point, _ style: Style, on surface: inout Surface) {
        guard surface.bounds.contains(point) else { return }
        surface.draw(sign, at: point, style: style.background(surface[point].style.background))
    }
}

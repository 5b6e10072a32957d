import Terminal
import Timeline

/// How a block comes up at its start and goes down at its end: all the way where it fades, half of it at a transition, where
/// the next one comes up beside it.
struct BlockShape: Hashable, Sendable {
    /// Over how many columns it comes up, and goes down.
    var rise = 0
    var fall = 0
    /// Whether that is a transition from the one before, and to the one behind.
    var isCutInto = false
    var isCutOutOf = false

    init() {}

    /// The shape of a segment in so many columns.
    /// - Parameters:
    ///   - next: the transition with which the one behind it comes in; nil without.
    ///   - scale: the milliseconds of a column.
    init(_ segment: Segment, before next: Transition?, columns: Int, scale: Int) {
        let into = segment.transition.map { $0.length / 2 } ?? 0
        let outOf = next.map { $0.length / 2 } ?? 0
        func cells(_ ms: Int) -> Int { ms > 0 ? max(1, (ms + scale / 2) / scale) : 0 }
        let rise = segment.fadeIn > 0 ? cells(segment.fadeIn) : cells(into)
        let fall = segment.fadeOut > 0 ? cells(segment.fadeOut) : cells(outOf)
        // Without room for both and something between there are signs.
        guard rise + fall > 0, rise + fall + Self.least <= columns else { return }
        (self.rise, self.fall) = (rise, fall)
        isCutInto = segment.fadeIn == 0 && into > 0
        isCutOutOf = segment.fadeOut == 0 && outOf > 0
    }

    /// What is left between a rise and a fall, at the least.
    private static let least = 3

    /// How much of its height a block has in a column of so many, in thousandths.
    func level(at column: Int, of columns: Int) -> Int {
        let behind = columns - 1 - column
        var level = 1000
        if column < rise { level = min(level, share(column, of: rise, isHalf: isCutInto)) }
        if behind < fall { level = min(level, share(behind, of: fall, isHalf: isCutOutOf)) }
        return level
    }

    private func share(_ column: Int, of columns: Int, isHalf: Bool) -> Int {
        let share = (column * 2 + 1) * 1000 / (columns * 2)
        return isHalf ? 400 + share * 6 / 10 : share
    }

    /// Takes away from a block what it has not come up to: its colours, where there are enough of them, else its height.
    /// - Parameter edge: the colour of the block.
    func cut(_ columns: Range<Int>, rows: Range<Int>, edge: Style, on paper: Color?, _ surface: inout Surface) {
        guard rise + fall > 0 else { return }
        let sloped = [0..<rise, columns.count - fall..<columns.count].flatMap(\.self)
        for place in sloped {
            let x = columns.lowerBound + place
            guard (0..<surface.size.width).contains(x) else { continue }
            let level = level(at: place, of: columns.count)
            if let paper {
                let column = Rect(x: x, y: 0, width: 1, height: surface.size.height)
                surface.styleRect(column) { $0 = $0.faded(to: paper, level) }
            } else {
                lower(x, rows, to: level, edge, on: &surface)
            }
        }
    }

    private func lower(_ x: Int, _ rows: Range<Int>, to level: Int, _ edge: Style, on surface: inout Surface) {
        let height = (level * rows.count * 8 + 500) / 1000
        for row in rows {
            let eighths = min(max(height - (rows.upperBound - 1 - row) * 8, 0), 8)
            guard eighths < 8 else { continue }
            let point = Point(x: x, y: row)
            // What is left of a picture is its own lower half.
            let cell = surface[point]
            let isPicture = cell.style.background != .default && cell.style.background != edge.foreground
            let style = isPicture ? Style(foreground: cell.style.background) : edge
            surface.draw(BlockPicture.bars[eighths], at: point, style: style)
        }
    }
}

extension Style {
    /// The style with so much of its colours left, in thousandths, the rest of them what lies below; for colours by red,
    /// green and blue.
    func faded(to paper: Color, _ level: Int) -> Style {
        foreground(foreground.mixed(with: paper, level)).background(background.mixed(with: paper, level))
    }
}

extension Color {
    /// So many thousandths of this colour and the rest of another; a colour by number stays as it is.
    func mixed(with other: Color, _ level: Int) -> Color {
        guard case .rgb(let red, let green, let blue) = self, case .rgb(let r, let g, let b) = other else {
            return self
        }
        func mix(_ one: UInt8, _ two: UInt8) -> UInt8 { UInt8((Int(one) * level + Int(two) * (1000 - level)) / 1000) }
        return .rgb(mix(red, r), mix(green, g), mix(blue, b))
    }
}

import Terminal
import Timeline

/// A segment as a block of a comparison: what happened to it as a sign, and what it is called.
struct CompareBlock {
    let name: String
    let look: Theme.CompareLook
    let sign: String
    /// Of the row; may begin and end outside of it.
    let columns: Range<Int>
    let isSelected: Bool

    func draw(on surface: inout Surface, theme: Theme) {
        let style = theme.compared(look)
        let rows = surface.size.height
        guard columns.count > 1 else {
            let text = look == .same ? "▌" : sign
            let narrow = look == .same && style.background != .default ? Style(foreground: style.background) : style
            for row in 0..<rows { surface.draw(text, at: Point(x: columns.lowerBound, y: row), style: narrow) }
            return
        }
        let inner = Rect(x: columns.lowerBound, y: 0, width: columns.count - 1, height: rows)
        surface.fill(inner, with: theme.comparedFill(look), style: style)
        // Half a cell parts it from the next.
        if style.background != .default {
            let edge = Style(foreground: style.background)
            for row in 0..<rows { surface.draw("▌", at: Point(x: columns.upperBound - 1, y: row), style: edge) }
        }
        drawWords(in: inner, on: &surface, isSelected ? style.adding([.bold, .underline]) : style)
    }

    /// The words stay in sight while the block is scrolled out to the left.
    private func drawWords(in inner: Rect, on surface: inout Surface, _ style: Style) {
        let left = max(inner.x, 0)
        let room = min(inner.x + inner.width, surface.size.width) - left
        guard room > 0 else { return }
        let sign = (isSelected && room > 1 ? "▸" : "") + self.sign
        let words = sign.isEmpty ? " \(name)" : "\(sign) \(name)"
        let text = words.columns < room ? "\(words) " : words.truncated(to: max(room, sign.columns))
        surface.draw(text.prefix(columns: room), at: Point(x: left, y: 0), style: style)
    }
}

extension FilmDifference {
    /// How it is drawn where it is, and where it was.
    func look(isBefore: Bool) -> Theme.CompareLook {
        switch sort {
        case .gone: .gone
        case .new: .new
        case .trimmed, .moved: isBefore ? .former : .moved
        case .changed: .changed
        }
    }

    /// What happened, without colours.
    var sign: String {
        let also = isChangedToo ? CompareSigns.changed : ""
        return switch sort {
        case .gone: CompareSigns.gone
        case .new: CompareSigns.new
        case .trimmed: CompareSigns.trimmed + also
        case .moved: (shift < 0 ? CompareSigns.earlier : CompareSigns.later) + also
        case .changed: CompareSigns.changed
        }
    }
}

/// The signs of what differs.
enum CompareSigns {
    static let gone = "−"
    static let new = "+"
    static let trimmed = "↔"
    static let later = "→"
    static let earlier = "←"
    static let changed = "~"
}

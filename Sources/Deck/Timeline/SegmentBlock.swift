import Terminal
import Timeline

/// A segment as a block on its lane: its name, its length, and how loud it is where that is not as it came.
///
/// What fills it says nothing: there are no pictures or samples here, so none are pretended.
struct SegmentBlock {
    let segment: Segment
    let kind: TrackKind
    /// Of the lane; may begin and end outside of it.
    let columns: Range<Int>
    let isSelected: Bool
    let isGlowing: Bool

    func draw(on surface: inout Surface, theme: Theme) {
        let look: Theme.BlockLook = isGlowing ? .glowing : isSelected ? .selected : .plain
        if let block = theme.block(kind, look) {
            drawFilled(on: &surface, text: block.text, edge: Style(foreground: block.fill))
        } else {
            drawPlain(on: &surface)
        }
    }

    /// A block of colour whose edges are half cells, so that neighbours stay apart.
    private func drawFilled(on surface: inout Surface, text: Style, edge: Style) {
        let height = surface.size.height
        let middle = Rect(x: columns.lowerBound, y: 0, width: columns.count, height: max(1, height - 1))
        surface.fill(middle, style: text)
        if height > 1 {
            surface.fill(Rect(x: middle.x, y: height - 1, width: middle.width, height: 1), with: "▀", style: edge)
        }
        drawWords(on: &surface, style: text)
        guard columns.count > 1 else { return }
        for row in 0..<height {
            let isLast = height > 1 && row == height - 1
            surface.draw(isLast ? "▝" : "▐", at: Point(x: columns.lowerBound, y: row), style: edge)
            surface.draw(isLast ? "▘" : "▌", at: Point(x: columns.upperBound - 1, y: row), style: edge)
        }
    }

    /// Without colours: edges, and a fill that differs by kind.
    private func drawPlain(on surface: inout Surface) {
        let style = Style(attributes: isSelected ? .reverse : isGlowing ? [.bold, .underline] : [])
        let fill: Character =
            switch kind {
            case .video: "░"
            case .audio: "·"
            case .text, .other: " "
            }
        surface.fill(Rect(x: columns.lowerBound, y: 0, width: columns.count, height: 1), with: fill, style: style)
        drawWords(on: &surface, style: style)
        surface.draw("▐", at: Point(x: columns.lowerBound, y: 0))
        if columns.count > 1 { surface.draw("▌", at: Point(x: columns.upperBound - 1, y: 0)) }
    }

    private func drawWords(on surface: inout Surface, style: Style) {
        // The name stays in sight while its block is scrolled out to the left.
        let left = max(columns.lowerBound + 1, 0)
        let right = min(columns.upperBound - 1, surface.size.width)
        let room = right - left - 1
        guard room > 0 else { return }
        let sign = isGlowing ? "✦ " : isSelected ? "▸ " : ""
        let loudness = kind != .text && segment.volume != 100 ? " \(segment.volume)%" : ""
        let name = "\(sign)\(segment.spokenName)"
        let length = TimeText.seconds(segment.duration)
        let hasLength = name.columns + loudness.columns + length.columns + 4 <= room
        let shortName = name.truncated(to: max(0, room - (hasLength ? 0 : loudness.columns)))
        surface.draw(
            " \(shortName)\(loudness) ".prefix(columns: room + 1),
            at: Point(x: left, y: 0),
            style: style.adding(.bold)
        )
        guard hasLength else { return }
        surface.draw(" \(length) ", at: Point(x: right - length.columns - 2, y: 0), style: style)
    }
}

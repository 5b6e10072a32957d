import Terminal
import Timeline

/// A segment as a block on its lane: its name, its length, how loud it is where that is not as it came, and what is
/// seen or heard in it.
///
/// A block that fills one row has its words in front of its pictures; a higher one has them above. While there are no
/// pictures a plain colour fills it: none are pretended.
struct SegmentBlock {
    let segment: Segment
    /// What it is called in the language of the screen.
    let name: String
    let kind: TrackKind
    let tint: Theme.Tint
    /// Of the lane; may begin and end outside of it.
    let columns: Range<Int>
    let isSelected: Bool
    let isGlowing: Bool
    let time: BlockTime
    var picture: BlockPicture?
    var shape = BlockShape()
    /// What it can be taken by; nil for what is not selected, or has no room.
    var handles: BlockHandles?
    /// What is said of a file that is not there; nil where it is.
    var missing: String?

    /// The rows for pictures on a lane of so many: below the row of words, where there is more than that.
    static func pictureRows(_ height: Int) -> Int { max(1, height - 1) }

    func draw(on surface: inout Surface, theme: Theme) {
        let look: Theme.BlockLook = isGlowing ? .glowing : isSelected ? .selected : .plain
        if let block = theme.block(tint, look) {
            drawFilled(on: &surface, block, theme)
            let ink = Style(foreground: block.text.foreground, attributes: .bold)
            let line = kind == .video && picture != nil ? theme.onPicture : ink
            handles?.draw(on: &surface, columns: columns, time: time, ink: ink, line: missing == nil ? line : nil)
        } else {
            drawPlain(on: &surface)
        }
        if shape.isCutInto, surface.bounds.contains(Point(x: columns.lowerBound, y: 0)) {
            surface.draw(SegmentSigns.transition, at: Point(x: columns.lowerBound, y: 0), style: theme.busy)
        }
    }

    /// A block of colour that ends half a cell before the next one begins, so that neighbours stay apart.
    private func drawFilled(on surface: inout Surface, _ block: Theme.Block, _ theme: Theme) {
        let height = surface.size.height
        let edge = Style(foreground: block.fill)
        guard columns.count > 1 else {
            // Half a cell, so that many of them stay apart.
            let style = block.edge.map { Style(foreground: $0) } ?? edge
            for row in 0..<height { surface.draw("▌", at: Point(x: columns.lowerBound, y: row), style: style) }
            return
        }
        // Without pictures the last row is half a row, which keeps the lanes apart.
        let isHalved = height > 1 && picture == nil && missing == nil && handles == nil
        let full = isHalved ? height - 1 : height
        let inner = columns.lowerBound..<columns.upperBound - 1
        surface.fill(Rect(x: inner.lowerBound, y: 0, width: inner.count, height: full), style: block.text)
        if isHalved {
            surface.fill(Rect(x: inner.lowerBound, y: full, width: inner.count, height: 1), with: "▀", style: edge)
        }
        drawPicture(on: &surface, theme.tones(on: block))
        drawWords(on: &surface, style: block.text)
        shape.cut(columns, rows: slopedRows(full), edge: edge, on: theme.paper, &surface)
        for row in 0..<height { drawEnds(row, isHalf: isHalved && row == full, block, on: &surface) }
    }

    /// The half cell that its last column is, and the edges between which what is selected stands.
    private func drawEnds(_ row: Int, isHalf: Bool, _ block: Theme.Block, on surface: inout Surface) {
        let (first, last) = (Point(x: columns.lowerBound, y: row), Point(x: columns.upperBound - 1, y: row))
        let inside = surface[Point(x: last.x - 1, y: row)].style
        // A picture ends in its own colours.
        let own = isHalf || inside.background == .default ? block.fill : inside.background
        surface.draw(isHalf ? "▘" : "▌", at: last, style: Style(foreground: block.edge ?? own))
        guard let edge = block.edge, surface.bounds.contains(first) else { return }
        surface.draw(
            isHalf ? "▘" : "▌",
            at: first,
            style: Style(foreground: edge, background: surface[first].style.background)
        )
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
        drawPicture(on: &surface, BlockPicture.Tones(level: style, peak: style, clipped: style))
        drawWords(on: &surface, style: style)
        surface.draw("▐", at: Point(x: columns.lowerBound, y: 0))
        if columns.count > 1 { surface.draw("▌", at: Point(x: columns.upperBound - 1, y: 0)) }
        shape.cut(columns, rows: slopedRows(1), edge: .plain, on: nil, &surface)
    }

    /// The rows that come up and go down: without those of a name that has no room between.
    private func slopedRows(_ rows: Int) -> Range<Int> { namesSlope ? 0..<rows : min(1, rows)..<rows }

    /// Whether the row of the name has room for the name between what comes up and what goes down.
    private var namesSlope: Bool { columns.count - shape.rise - shape.fall >= min(name.columns, 10) + 2 }

    private func drawPicture(on surface: inout Surface, _ tones: BlockPicture.Tones) {
        if let missing {
            let style = tones.level
            let area = Rect(x: columns.lowerBound, y: 0, width: columns.count, height: surface.size.height)
            surface.fill(area.inset(columns: 1, rows: 0), with: SegmentSigns.hatch, style: style)
            let row = surface.size.height / 2
            if row > 0 {
                let word = " \(missing) ".truncated(to: max(columns.count - 3, 0))
                surface.draw(word, at: Point(x: max(columns.lowerBound, 0) + 2, y: row), style: style.adding(.bold))
            }
            return
        }
        guard let picture, columns.count > 2 else { return }
        let rows = Self.pictureRows(surface.size.height)
        let area = Rect(
            x: columns.lowerBound,
            y: surface.size.height - rows,
            width: columns.count - 1,
            height: rows
        )
        picture.draw(in: area, time: time, tones: tones, on: &surface)
    }

    private func drawWords(on surface: inout Surface, style: Style) {
        // The name stays in sight while its block is scrolled out to the left.
        let (rise, fall) = namesSlope ? (shape.rise, shape.fall) : (0, 0)
        let left = max(columns.lowerBound + max(1, rise), 0)
        let right = min(columns.upperBound - max(1, fall), surface.size.width)
        let room = right - left - 1
        guard room > 0 else { return }
        let sign = isGlowing ? "✦ " : isSelected ? "▸ " : ""
        var after = kind != .text && segment.volume != 100 ? " \(segment.volume)%" : ""
        // Of a file that is not there its name says more than the word, where there is no room for both.
        let told = missing.map { "\(sign)✗ \($0) \(self.name)" } ?? "\(sign)\(self.name)"
        let hasWord = surface.size.height == 1 && told.columns <= room
        let name = missing == nil || hasWord ? told : "\(sign)✗ \(self.name)"
        let length = TimeText.seconds(segment.duration)
        let hasLength = name.columns + after.columns + length.columns + 4 <= room
        // What slopes in the row below alone is told by its sign here, where there is but one.
        let isHalved = picture == nil && missing == nil && handles == nil && surface.size.height > 1
        let rows = surface.size.height - (isHalved ? 1 : 0)
        let signs = SegmentSigns.of(segment, shape: slopedRows(rows).isEmpty ? BlockShape() : shape)
        let needed = name.columns + after.columns + signs.columns + 2 + (hasLength ? length.columns + 3 : 0)
        if !signs.isEmpty, needed <= room { after += " \(signs)" }
        let shortName = name.truncated(to: max(0, room - (hasLength ? 0 : after.columns)))
        surface.draw(
            " \(shortName)\(after) ".prefix(columns: room + 1),
            at: Point(x: left, y: 0),
            style: style.adding(.bold)
        )
        guard hasLength else { return }
        surface.draw(" \(length) ", at: Point(x: right - length.columns - 2, y: 0), style: style)
    }
}

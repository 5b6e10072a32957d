/// A view's own rectangle of a buffer: it draws from 0, 0 and cannot draw outside.
public struct Canvas {
    var cells: CellBuffer
    /// The view's rectangle, in the buffer's columns and rows.
    private let rect: Rect
    /// The part of it that is there to draw on.
    private let clip: Rect

    init(cells: CellBuffer, rect: Rect, clip: Rect) {
        self.cells = cells
        self.rect = rect
        self.clip = clip
    }

    /// The size of the view's rectangle.
    public var size: Size { rect.size }

    /// The view's rectangle as the view sees it: from 0, 0.
    public var bounds: Rect { Rect(rect.size) }

    /// The cell at a point; a blank one outside of the rectangle.
    public subscript(point: Point) -> Cell {
        let place = point.offset(dx: rect.x, dy: rect.y)
        return clip.contains(place) ? cells[place] : .blank
    }

    /// Lends a canvas for a part of this one.
    /// - Throws: what `body` throws.
    public mutating func draw<Result, Failure: Error>(
        in part: Rect,
        _ body: (inout Canvas) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let inner = part.offset(dx: rect.x, dy: rect.y)
        var canvas = Canvas(cells: CellBuffer(size: .zero), rect: inner, clip: inner.intersection(clip))
        swap(&canvas.cells, &cells)
        defer { swap(&canvas.cells, &cells) }
        return try body(&canvas)
    }

    /// Draws text on one row and gives the columns used.
    ///
    /// Cut at `maxWidth` columns and at the edges. A wide character that an edge would halve becomes a space.
    /// Nothing in the text is obeyed: control characters have visible stand-ins.
    @discardableResult
    public mutating func draw(
        _ text: some StringProtocol,
        at point: Point,
        style: Style = .plain,
        maxWidth: Int? = nil
    ) -> Int {
        let row = rect.y + point.y
        let start = rect.x + point.x
        let limit = maxWidth.map { min(clip.maxX, start + max(0, min($0, size.width))) } ?? clip.maxX
        guard row >= clip.y, row < clip.maxY, start < limit else { return 0 }
        var column = start
        for character in text {
            let glyph = Glyph(character)
            if glyph.columns == 0 { continue }
            let next = column + glyph.columns
            if next > limit {
                if column < limit { blank(column, row, style) }
                column = limit
                break
            }
            if column >= clip.x {
                cells.put(glyph, style: style, x: column, y: row)
            } else if next > clip.x {
                blank(clip.x, row, style)
            }
            column = next
        }
        return column - start
    }

    /// Fills a rectangle with one character; a wide one that does not fit at the end of a row leaves a space.
    public mutating func fill(_ part: Rect, with character: Character = " ", style: Style = .plain) {
        let area = part.offset(dx: rect.x, dy: rect.y).intersection(clip)
        let drawn = Glyph(character)
        let glyph = drawn.columns == 0 ? Glyph(" ") : drawn
        for row in area.y..<area.maxY {
            var column = area.x
            while column < area.maxX {
                if column + glyph.columns > area.maxX {
                    blank(column, row, style)
                } else {
                    cells.put(glyph, style: style, x: column, y: row)
                }
                column += glyph.columns
            }
        }
    }

    /// Changes the style of every cell in a rectangle; a wide character changes with its left half.
    public mutating func styleRect(_ part: Rect, _ change: (inout Style) -> Void) {
        let area = part.offset(dx: rect.x, dy: rect.y).intersection(clip)
        for row in area.y..<area.maxY {
            for column in area.x..<area.maxX {
                let isCut = cells[column, row].width == 2 && column + 1 == clip.maxX
                if !isCut { cells.restyle(x: column, y: row, change) }
            }
        }
    }

    /// Puts a glyph of one column.
    mutating func draw(_ glyph: Glyph, _ style: Style, at point: Point) {
        let place = point.offset(dx: rect.x, dy: rect.y)
        if clip.contains(place) { cells.put(glyph, style: style, x: place.x, y: place.y) }
    }

    private mutating func blank(_ column: Int, _ row: Int, _ style: Style) {
        guard clip.contains(Point(x: column, y: row)) else { return }
        cells.put(Glyph(" "), style: style, x: column, y: row)
    }
}

extension CellBuffer {
    /// Lends a canvas that draws into `rect` and nowhere else; its top left cell is 0, 0.
    ///
    /// One thing reaches over the edge: a wide character that already stands across it loses its outer half, which
    /// becomes a space, when its inner half is drawn over.
    /// - Throws: what `body` throws.
    public mutating func draw<Result, Failure: Error>(
        in rect: Rect,
        _ body: (inout Canvas) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        // The cells move into the canvas and back: a second owner would make the first write copy them all.
        var canvas = Canvas(cells: CellBuffer(size: .zero), rect: rect, clip: rect.intersection(bounds))
        swap(&canvas.cells, &self)
        defer { swap(&canvas.cells, &self) }
        return try body(&canvas)
    }

    /// Draws text on one row and gives the columns used; see `Canvas.draw`.
    @discardableResult
    public mutating func draw(
        _ text: some StringProtocol,
        at point: Point,
        style: Style = .plain,
        maxWidth: Int? = nil
    ) -> Int {
        draw(in: bounds) { $0.draw(text, at: point, style: style, maxWidth: maxWidth) }
    }

    /// Fills a rectangle with one character.
    public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
        draw(in: bounds) { $0.fill(rect, with: character, style: style) }
    }

    /// Draws a border just inside `rect`, with a title in its top line.
    public mutating func drawBox(_ rect: Rect, title: String = "", style: Style = .plain) {
        draw(in: bounds) { $0.drawBox(rect, title: title, style: style) }
    }

    /// Changes the style of every cell in `rect`.
    public mutating func styleRect(_ rect: Rect, _ change: (inout Style) -> Void) {
        draw(in: bounds) { $0.styleRect(rect, change) }
    }
}

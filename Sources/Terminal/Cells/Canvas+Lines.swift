extension Canvas {
    /// Draws a border just inside `rect`, with a title in its top line; what is inside stays.
    public mutating func drawBox(_ rect: Rect, title: String = "", style: Style = .plain, titleStyle: Style? = nil) {
        guard rect.width >= 2, rect.height >= 2 else { return }
        let right = rect.maxX - 1
        let bottom = rect.maxY - 1
        drawHorizontalLine(from: rect.origin, length: rect.width, style: style)
        drawHorizontalLine(from: Point(x: rect.x, y: bottom), length: rect.width, style: style)
        drawVerticalLine(from: rect.origin, length: rect.height, style: style)
        drawVerticalLine(from: Point(x: right, y: rect.y), length: rect.height, style: style)
        draw("┌", at: rect.origin, style: style)
        draw("┐", at: Point(x: right, y: rect.y), style: style)
        draw("└", at: Point(x: rect.x, y: bottom), style: style)
        draw("┘", at: Point(x: right, y: bottom), style: style)
        let room = rect.width - 4
        if !title.isEmpty, room > 0 {
            let text = " \(title.truncated(to: max(0, room - 2))) "
            draw(text, at: rect.origin.offset(dx: 1), style: titleStyle ?? style, maxWidth: room)
        }
    }

    /// Draws ─ to the right.
    public mutating func drawHorizontalLine(from point: Point, length: Int, style: Style = .plain) {
        fill(Rect(x: point.x, y: point.y, width: length, height: 1), with: "─", style: style)
    }

    /// Draws │ downwards.
    public mutating func drawVerticalLine(from point: Point, length: Int, style: Style = .plain) {
        fill(Rect(x: point.x, y: point.y, width: 1, height: length), with: "│", style: style)
    }

    /// Draws the rows of a text, wrapped to the width of `rect`, and gives the number of rows it would need.
    @discardableResult
    public mutating func drawWrapped(_ text: some StringProtocol, in rect: Rect, style: Style = .plain) -> Int {
        let lines = text.wrapped(to: rect.width)
        for (row, line) in lines.prefix(rect.height).enumerated() {
            draw(line, at: rect.origin.offset(dy: row), style: style, maxWidth: rect.width)
        }
        return lines.count
    }
}

/// Cutting a rectangle in two: what was taken, and what is left. More than there is takes all of it.
extension Rect {
    /// The top `rows` rows, and the rows below.
    public func splitTop(_ rows: Int) -> (taken: Rect, rest: Rect) {
        let n = min(max(0, rows), height)
        return (
            Rect(x: x, y: y, width: width, height: n),
            Rect(x: x, y: y + n, width: width, height: height - n)
        )
    }

    /// The bottom `rows` rows, and the rows above.
    public func splitBottom(_ rows: Int) -> (taken: Rect, rest: Rect) {
        let (rest, taken) = splitTop(height - min(max(0, rows), height))
        return (taken, rest)
    }

    /// The left `columns` columns, and the columns to the right of them.
    public func splitLeft(_ columns: Int) -> (taken: Rect, rest: Rect) {
        let n = min(max(0, columns), width)
        return (
            Rect(x: x, y: y, width: n, height: height),
            Rect(x: x + n, y: y, width: width - n, height: height)
        )
    }

    /// The right `columns` columns, and the columns to the left of them.
    public func splitRight(_ columns: Int) -> (taken: Rect, rest: Rect) {
        let (rest, taken) = splitLeft(width - min(max(0, columns), width))
        return (taken, rest)
    }
}

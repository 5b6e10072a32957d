/// A cell on the screen or inside a rectangle: columns to the right, rows downwards, from 0.
public struct Point: Hashable, Sendable {
    /// The column.
    public var x: Int
    /// The row.
    public var y: Int

    /// The cell in a column and a row.
    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }

    /// The first cell.
    public static let zero = Point(x: 0, y: 0)

    /// The cell that lies `dx` columns and `dy` rows further.
    public func offset(dx: Int = 0, dy: Int = 0) -> Point {
        Point(x: x + dx, y: y + dy)
    }
}

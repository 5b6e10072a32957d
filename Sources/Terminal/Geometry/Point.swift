/// A cell on the screen or inside a rectangle: columns to the right, rows downwards, from 0.
public struct Point: Hashable, Sendable {
    public var x: Int
    public var y: Int

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

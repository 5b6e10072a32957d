/// A rectangle of cells; its measures are never negative.
///
/// `maxX` and `maxY` are the first column and row *after* it.
public struct Rect: Hashable, Sendable {
    /// The first column.
    public let x: Int
    /// The first row.
    public let y: Int
    /// How many columns it has.
    public let width: Int
    /// How many rows it has.
    public let height: Int

    /// Negative measures become 0.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// The rectangle of a size with its corner at 0, 0.
    public init(_ size: Size) {
        self.init(x: 0, y: 0, width: size.width, height: size.height)
    }

    /// No cells.
    public static let zero = Rect(x: 0, y: 0, width: 0, height: 0)

    /// The first column to the right of it.
    public var maxX: Int { x + width }
    /// The first row below it.
    public var maxY: Int { y + height }
    /// Its top left cell.
    public var origin: Point { Point(x: x, y: y) }
    /// Its columns and rows.
    public var size: Size { Size(width: width, height: height) }
    /// Whether it has no cell.
    public var isEmpty: Bool { width == 0 || height == 0 }

    /// Whether the cell lies inside.
    public func contains(_ point: Point) -> Bool {
        point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
    }

    /// The cells both have; empty when they have none.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(
            x: left,
            y: top,
            width: min(maxX, other.maxX) - left,
            height: min(maxY, other.maxY) - top
        )
    }

    /// The rectangle moved by columns and rows.
    public func offset(dx: Int = 0, dy: Int = 0) -> Rect {
        Rect(x: x + dx, y: y + dy, width: width, height: height)
    }

    /// The rectangle without its outer `columns` and `rows`, as far as it has them.
    public func inset(columns: Int = 1, rows: Int = 1) -> Rect {
        let dx = min(max(0, columns), width / 2)
        let dy = min(max(0, rows), height / 2)
        return Rect(x: x + dx, y: y + dy, width: width - 2 * max(0, columns), height: height - 2 * max(0, rows))
    }

    /// A rectangle of at most `size` in the middle of this one.
    public func centered(_ size: Size) -> Rect {
        let width = min(size.width, self.width)
        let height = min(size.height, self.height)
        return Rect(x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width, height: height)
    }
}

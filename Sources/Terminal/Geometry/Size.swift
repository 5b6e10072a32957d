/// Columns and rows; never negative.
public struct Size: Hashable, Sendable {
    /// How many columns.
    public let width: Int
    /// How many rows.
    public let height: Int

    /// Negative measures become 0.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// Nothing at all.
    public static let zero = Size(width: 0, height: 0)

    /// The number of cells.
    public var area: Int { width * height }
}

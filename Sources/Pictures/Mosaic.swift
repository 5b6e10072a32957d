/// A picture as the cells of a terminal: in each a character in one colour on another.
public struct Mosaic: Hashable, Sendable {
    /// Cells across.
    public let columns: Int
    /// Cells down.
    public let rows: Int
    /// What the colours of the cells are.
    public let palette: Palette
    /// Row by row from the top.
    private let cells: [Cell]

    /// Which colours a terminal has for pictures.
    public enum Palette: Hashable, Sendable {
        /// Red, green and blue as they are.
        case direct
        /// xterm's 256, by number, without the theme's sixteen.
        case palette256
        /// The theme's sixteen, by number.
        case palette16
    }

    /// One cell.
    public struct Cell: Hashable, Sendable {
        /// A part of a block, or a space.
        public let scalar: Unicode.Scalar
        /// The colour of the character, by its number in the palette; red, green and blue in one number where there is none.
        public let front: Int
        /// The colour behind it.
        public let back: Int

        /// A cell of a character and two colours.
        public init(scalar: Unicode.Scalar, front: Int, back: Int) {
            (self.scalar, self.front, self.back) = (scalar, front, back)
        }
    }

    /// A picture of cells; nil where they are not as many as its size says.
    public init?(columns: Int, rows: Int, palette: Palette, cells: [Cell]) {
        guard columns > 0, rows > 0, cells.count == columns * rows else { return nil }
        (self.columns, self.rows, self.palette, self.cells) = (columns, rows, palette, cells)
    }

    /// The cell at a place inside.
    public subscript(column: Int, row: Int) -> Cell { cells[row * columns + column] }

    /// How many cells are others than in a picture before it; all where that was of another size.
    public func changes(from before: Mosaic) -> Int {
        guard (columns, rows) == (before.columns, before.rows) else { return cells.count }
        return zip(cells, before.cells).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    }

    /// How many pixels of a picture each cell takes: more would not be seen.
    public static let pixelsACell = (across: 4, down: 8)
}

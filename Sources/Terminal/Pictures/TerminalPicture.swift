/// A picture of pixels that the terminal shows itself, laid over some cells.
public struct TerminalPicture: Hashable, Sendable {
    /// Which of the pictures of a screen it is: another one of the same number takes its place.
    public let place: UInt8
    /// How many cells it is laid over, which keep its shape within them.
    public let cells: Size
    /// Pixels across.
    public let width: Int
    /// Pixels down.
    public let height: Int
    /// Red, green and blue of each, row by row from the top.
    let bytes: [UInt8]

    /// How many pictures a screen has at most: the guard has to name all of them on the way out.
    public static let places: UInt8 = 8
    /// The most rows, and the most columns, that a picture is laid over.
    public static var mostCells: Int { PicturePlaceholder.limit }
    /// The most pixels of a side: more is refused by terminals.
    static let mostPixels = 10_000

    /// A picture; nil where the bytes are not as many as the size says, or where terminals would not take it.
    public init?(place: UInt8, cells: Size, width: Int, height: Int, bytes: [UInt8]) {
        guard place < Self.places, (1...Self.mostPixels).contains(width), (1...Self.mostPixels).contains(height),
            bytes.count == 3 * width * height, (1...Self.mostCells).contains(cells.width),
            (1...Self.mostCells).contains(cells.height)
        else { return nil }
        (self.place, self.cells, self.width, self.height, self.bytes) = (place, cells, width, height, bytes)
    }

    /// How many bytes it is about on its way to the terminal.
    public var cost: Int { (bytes.count + 2) / 3 * 4 }
}

extension Canvas {
    /// Lays a picture over cells, with its upper left one at a place; what is outside of the rectangle is not seen.
    ///
    /// What is drawn over it later covers it. Who draws it knows that the terminal shows pictures.
    public mutating func draw(_ picture: TerminalPicture, at place: Point) {
        let style = Style(foreground: .picture(picture.place))
        for row in 0..<picture.cells.height {
            for column in 0..<picture.cells.width {
                draw(PicturePlaceholder.glyph(row: row, column: column), style, at: place.offset(dx: column, dy: row))
            }
        }
        cells.show(picture)
    }
}

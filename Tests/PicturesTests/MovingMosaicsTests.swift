import Pictures
import Testing

/// Pictures that move, as cells.
@Suite struct MovingMosaicsTests {
    /// A picture of 4 × 8 pixels a cell, by the colours of the quarters of its cells.
    private func picture(columns: Int, rows: Int, _ color: (Int, Int) -> Int) throws -> Pixels {
        let bytes = (0..<rows * 8).flatMap { y in
            (0..<columns * 4).flatMap { x -> [UInt8] in
                let number = color(x / 2, y / 4)
                return [UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
            }
        }
        return try #require(Pixels(width: columns * 4, height: rows * 8, bytes: bytes))
    }

    /// The colours of the quarters of a cell as they are seen.
    private func seen(_ cell: Mosaic.Cell) throws -> [Int] {
        let masks: [Unicode.Scalar: [Int]] = [
            " ": [], "▀": [0, 1], "▌": [0, 2], "▘": [0], "▝": [1], "▖": [2], "▗": [3], "▚": [0, 3],
        ]
        let front = try #require(masks[cell.scalar], "\(cell.scalar)")
        return (0..<4).map { front.contains($0) ? cell.front : cell.back }
    }

    private func next(_ picture: Pixels, _ maker: inout MovingMosaics) throws -> Mosaic {
        let mosaic = maker.mosaic(picture)
        return try #require(mosaic)
    }

    /// However two colours lie in the quarters of a cell, they are seen as they are.
    @Test func twoColoursAreWhereTheyAre() throws {
        let colours = [0xF02010, 0x1030E0]
        for mask in 0..<16 {
            let wanted = (0..<4).map { colours[mask >> $0 & 1] }
            let picture = try picture(columns: 1, rows: 1) { x, y in wanted[2 * y + x] }
            var maker = MovingMosaics(columns: 1, rows: 1)
            let mosaic = try next(picture, &maker)
            #expect(try seen(mosaic[0, 0]) == wanted, "\(mask)")
        }
    }

    @Test func everyCellHasItsPlace() throws {
        let picture = try picture(columns: 5, rows: 3) { x, y in (x / 2 * 40) << 16 | (y / 2 * 80) << 8 }
        var maker = MovingMosaics(columns: 5, rows: 3)
        let mosaic = try next(picture, &maker)
        for row in 0..<3 {
            for column in 0..<5 {
                #expect(
                    try seen(mosaic[column, row]) == Array(repeating: (column * 40) << 16 | (row * 80) << 8, count: 4)
                )
            }
        }
    }

    /// What trembles stays; what goes on slowly is never left far behind.
    @Test func whatDiffersLittleStaysAndNothingIsLeftBehind() throws {
        var maker = MovingMosaics(columns: 2, rows: 1)
        let first = try next(picture(columns: 2, rows: 1) { _, _ in 0x808080 }, &maker)
        let same = try next(picture(columns: 2, rows: 1) { x, _ in x % 2 == 0 ? 0x84807D : 0x7E8185 }, &maker)
        #expect(same == first)
        for level in 0x80...0xFF {
            let mosaic = try next(picture(columns: 2, rows: 1) { _, _ in level << 16 | level << 8 | level }, &maker)
            for colour in try seen(mosaic[1, 0]) { #expect(abs(colour & 0xFF - level) <= MovingMosaics.tolerance) }
        }
    }

    /// A size that no number of cells goes into.
    @Test func anySizeIsLaidOverTheCells() throws {
        let pixels = try #require(Pixels(width: 7, height: 3, bytes: (0..<63).map { UInt8($0 * 4) }))
        var maker = MovingMosaics(columns: 9, rows: 6)
        let mosaic = try next(pixels, &maker)
        #expect((mosaic.columns, mosaic.rows, mosaic.palette) == (9, 6, .direct))
    }
}

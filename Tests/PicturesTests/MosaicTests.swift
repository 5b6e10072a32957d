import Pictures
import Testing

/// Pictures as cells.
@Suite struct MosaicTests {
    private let red: [UInt8] = [255, 0, 0]
    private let blue: [UInt8] = [0, 0, 255]

    /// A picture by its pixels.
    private func pixels(_ width: Int, _ height: Int, _ color: (Int, Int) -> [UInt8]) throws -> Pixels {
        let bytes = (0..<height).flatMap { y in (0..<width).flatMap { x in color(x, y) } }
        return try #require(Pixels(width: width, height: height, bytes: bytes))
    }

    private func made(_ picture: Pixels, _ columns: Int, _ rows: Int, _ palette: Mosaic.Palette = .direct) throws
        -> Mosaic
    {
        let mosaic = try #require(Mosaic.made(of: [picture], columns: columns, rows: rows, palette: palette).first)
        #expect((mosaic.columns, mosaic.rows) == (max(1, columns), max(1, rows)))
        return mosaic
    }

    /// The colour in a part of a cell: of the character where it covers that part.
    private func color(_ cell: Mosaic.Cell, left: Bool) -> Int? {
        switch cell.scalar {
        case "▌": left ? cell.front : cell.back
        case "▐": left ? cell.back : cell.front
        case " ": cell.back
        case "█": cell.front
        default: nil
        }
    }

    @Test func oneColourIsThatColourEverywhere() throws {
        let mosaic = try made(pixels(16, 16) { _, _ in red }, 4, 2)
        for row in 0..<2 {
            for column in 0..<4 {
                for left in [true, false] { #expect(color(mosaic[column, row], left: left) == 0xFF0000) }
            }
        }
    }

    /// Half-blocks alone would mix the two.
    @Test func anEdgeInTheMiddleOfACellStaysThere() throws {
        let mosaic = try made(pixels(8, 8) { x, _ in x < 4 ? red : blue }, 1, 1)
        #expect(color(mosaic[0, 0], left: true) == 0xFF0000)
        #expect(color(mosaic[0, 0], left: false) == 0x0000FF)
    }

    /// chafa counts the bytes of a row in fours.
    @Test(arguments: [61, 62, 63, 64, 469])
    func whatIsUprightStaysUpright(width: Int) throws {
        let mosaic = try made(pixels(width, 264) { x, _ in x < width / 2 ? red : blue }, 20, 33)
        for row in 0..<33 {
            for column in [0, 8] { #expect(color(mosaic[column, row], left: true) == 0xFF0000) }
            for column in [11, 19] { #expect(color(mosaic[column, row], left: false) == 0x0000FF) }
        }
    }

    @Test(arguments: [(Mosaic.Palette.palette256, 16..<256), (.palette16, 0..<16)])
    func numbersAreThoseOfThePalette(palette: Mosaic.Palette, numbers: Range<Int>) throws {
        let picture = try pixels(64, 64) { x, y in [UInt8(x * 4), UInt8(y * 4), UInt8((x + y) * 2)] }
        let mosaic = try made(picture, 16, 8, palette)
        #expect(mosaic.palette == palette)
        var seen: Set<Int> = []
        for place in 0..<128 {
            let cell = mosaic[place % 16, place / 16]
            seen.formUnion([cell.front, cell.back])
        }
        #expect(seen.allSatisfy(numbers.contains))
        #expect(seen.count > 4)
    }

    @Test func everySizeIsMade() throws {
        for (width, height) in [(1, 1), (1, 40), (33, 2), (80, 45)] {
            let picture = try pixels(width, height) { x, y in [UInt8(x), UInt8(y), 9] }
            for (columns, rows) in [(0, 0), (1, 1), (2, 9), (40, 1)] { _ = try made(picture, columns, rows) }
        }
    }

    @Test func aStripKeepsItsTimesAndTheShapeOfItsPictures() throws {
        let frames = try (0..<5).map { number in try pixels(80, 45) { _, _ in [UInt8(number * 50), 0, 0] } }
        let strip = Filmstrip(step: 500, frames: frames).mosaics(rows: 4, palette: .direct)
        #expect(strip.step == 500 && strip.frames.count == 5)
        // 16:9 in cells that are twice as high as wide.
        #expect(strip.frames.allSatisfy { $0.rows == 4 && $0.columns == 14 })
        let third = try #require(strip.frame(at: 1000))
        #expect(color(third[3, 2], left: true) == 0x640000)
        #expect(Filmstrip(step: 500, frames: []).mosaics(rows: 4, palette: .direct).frames.isEmpty)
    }

    @Test func cellsAreAsManyAsTheSizeSays() {
        let cell = Mosaic.Cell(scalar: "▀", front: 1, back: 2)
        #expect(Mosaic(columns: 2, rows: 1, palette: .direct, cells: [cell]) == nil)
        #expect(Mosaic(columns: 0, rows: 0, palette: .direct, cells: []) == nil)
        #expect(Mosaic(columns: 1, rows: 1, palette: .direct, cells: [cell])?[0, 0] == cell)
    }

    @Test func changesAreCounted() throws {
        let (one, other) = (Mosaic.Cell(scalar: "▀", front: 1, back: 2), Mosaic.Cell(scalar: "▀", front: 1, back: 3))
        let before = try #require(Mosaic(columns: 2, rows: 2, palette: .direct, cells: [one, one, one, one]))
        let after = try #require(Mosaic(columns: 2, rows: 2, palette: .direct, cells: [one, other, one, other]))
        #expect(after.changes(from: before) == 2 && after.changes(from: after) == 0)
        // Of another size it is all of it.
        let narrow = try #require(Mosaic(columns: 1, rows: 2, palette: .direct, cells: [one, one]))
        #expect(after.changes(from: narrow) == 4)
    }
}

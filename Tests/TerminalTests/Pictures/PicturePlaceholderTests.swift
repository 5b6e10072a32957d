import CNcursesw
import Testing

@testable import Terminal

/// The cells in which a terminal shows parts of a picture.
@Suite struct PicturePlaceholderTests {
    private func picture(_ cells: Size, place: UInt8 = 0) throws -> TerminalPicture {
        try #require(TerminalPicture(place: place, cells: cells, width: 1, height: 1, bytes: [1, 2, 3]))
    }

    private func part(_ cell: Cell) -> (row: Int, column: Int)? {
        let scalars = Array(cell.grapheme.unicodeScalars)
        guard scalars.count == 3, scalars[0].value == 0x10EEEE else { return nil }
        guard let row = PicturePlaceholder.marks.firstIndex(of: scalars[1]),
            let column = PicturePlaceholder.marks.firstIndex(of: scalars[2])
        else { return nil }
        return (row, column)
    }

    /// The rule by which the protocol has chosen them.
    @Test func theMarksStandAboveALetterAndAreAPartOfNoOther() {
        let marks = PicturePlaceholder.marks
        #expect(marks.count == 297 && marks == marks.sorted { $0.value < $1.value })
        #expect(marks.first?.value == 0x305 && marks[1].value == 0x30D && marks.last?.value == 0x1D244)
        for mark in marks { #expect(mark.properties.canonicalCombiningClass == .above) }
    }

    @Test func aCellOfCursesHoldsThem() {
        #expect(chooseUnicodeLocale())
        #expect(CNCURSES_SCALARS_A_CELL >= 3)
        #expect(cncurses_scalar_width(PicturePlaceholder.scalar.value) == 1)
        for mark in PicturePlaceholder.marks {
            #expect(cncurses_scalar_width(mark.value) == 0)
            let cell = Cell(
                grapheme: PicturePlaceholder.glyph(row: 296, column: 0).text,
                width: 1,
                style: Style(foreground: .picture(1))
            )
            let parts = TerminalForm.parts(of: cell) { Int(cncurses_scalar_width($0.value)) }
            #expect(parts.map(\.text) == [[0x10EEEE, 0x1D244, 0x305]] && parts.map(\.columns) == [1])
        }
    }

    @Test func everySizeCountsItsRowsAndColumns() throws {
        for cells in [
            Size(width: 1, height: 1), Size(width: 64, height: 18), Size(width: 297, height: 2),
            .init(width: 2, height: 297),
        ] {
            let picture = try picture(cells, place: 3)
            var buffer = CellBuffer(size: cells)
            buffer.draw(in: Rect(cells)) { $0.draw(picture, at: .zero) }
            for row in 0..<cells.height {
                for column in 0..<cells.width {
                    let shown = try #require(part(buffer[column, row]))
                    #expect(shown == (row, column))
                    #expect(buffer[column, row].style == Style(foreground: .picture(3)))
                }
            }
            #expect(buffer.pictures == [picture])
        }
    }

    @Test func whatIsOutsideIsNotSeenAndWhatIsDrawnOverItCoversIt() throws {
        let picture = try picture(Size(width: 6, height: 4))
        var buffer = CellBuffer(size: Size(width: 8, height: 5))
        buffer.draw(in: Rect(x: 2, y: 1, width: 4, height: 2)) { canvas in
            canvas.draw(picture, at: Point(x: -1, y: -1))
            canvas.draw("词", at: Point(x: 1, y: 0))
        }
        #expect(part(buffer[1, 1]) == nil && part(buffer[2, 0]) == nil && part(buffer[6, 1]) == nil)
        #expect(try #require(part(buffer[2, 1])) == (1, 1))
        #expect(buffer[3, 1].grapheme == "词" && part(buffer[4, 1]) == nil)
        #expect(try #require(part(buffer[5, 2])) == (2, 4))
    }

    @Test func anotherOfThatPlaceTakesIt() throws {
        let (one, other) = (try picture(Size(width: 1, height: 1)), try picture(Size(width: 2, height: 1)))
        let third = try picture(Size(width: 1, height: 1), place: 1)
        var buffer = CellBuffer(size: Size(width: 4, height: 1))
        buffer.draw(in: buffer.bounds) { canvas in
            canvas.draw(third, at: .zero)
            canvas.draw(one, at: .zero)
            canvas.draw(other, at: .zero)
        }
        #expect(buffer.pictures == [other, third])
    }

    /// A title, say, cannot show a part of a picture.
    @Test(arguments: ["\u{10EEEE}", "\u{10EEEE}\u{305}\u{305}", "a\u{10EEEE}\u{30D}"])
    func noTextHoldsOne(_ text: String) {
        var buffer = CellBuffer(size: Size(width: 4, height: 1))
        buffer.draw(text, at: .zero)
        #expect(!buffer.text.unicodeScalars.contains(PicturePlaceholder.scalar))
        #expect(buffer.text.contains("\u{FFFD}"))
    }
}

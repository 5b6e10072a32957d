import Terminal
import Testing

struct CellBufferTests {
    private func buffer(_ width: Int, _ height: Int) -> CellBuffer {
        CellBuffer(size: Size(width: width, height: height))
    }

    @Test func textIsCutAtTheEdgeAndAtItsWidth() {
        var cells = buffer(8, 2)
        #expect(cells.draw("timeline of", at: .zero) == 8)
        #expect(cells.draw("timeline", at: Point(x: 2, y: 1), maxWidth: 3) == 3)
        #expect(cells.text == "timeline\n  tim")
    }

    @Test func aWideCharacterAtTheEdgeIsNotHalved() {
        var cells = buffer(5, 1)
        cells.draw("xxxxx", at: .zero)
        #expect(cells.draw("时间线", at: .zero) == 5)
        #expect(cells.text == "时间")
        #expect(cells[4, 0].grapheme == " ")
    }

    @Test func textThatBeginsLeftOfTheEdgeShowsItsRest() {
        var cells = buffer(4, 1)
        cells.draw("abc", at: Point(x: -1, y: 0))
        #expect(cells.text == "bc")
        cells.draw("时间", at: Point(x: -1, y: 0))
        #expect(cells.text == " 间")
    }

    @Test func overwritingHalfOfAWideCharacterClearsTheOther() {
        var cells = buffer(4, 1)
        cells.draw("时间", at: .zero)
        cells.draw("x", at: Point(x: 1, y: 0))
        #expect(cells.text == " x间")
        cells.draw("y", at: Point(x: 2, y: 0))
        #expect(cells.text == " xy")
        cells.draw("时", at: Point(x: 1, y: 0))
        #expect(cells.text == " 时")
    }

    @Test func controlCharactersAreDrawnNotObeyed() {
        var cells = buffer(20, 1)
        cells.draw("a\u{1B}]0;x\u{7}\u{202E}b\n", at: .zero)
        #expect(cells.text == "a␛]0;x␇\u{FFFD}b␤")
    }

    @Test func aBoxHasItsTitleInTheTopLine() {
        var cells = buffer(14, 3)
        cells.drawBox(cells.bounds, title: "1 Timeline")
        #expect(cells.text == "┌ 1 Timel… ──┐\n│            │\n└────────────┘")
    }

    @Test func boxesTooSmallForABorderDrawNothing() {
        var cells = buffer(3, 3)
        cells.drawBox(Rect(x: 0, y: 0, width: 1, height: 3), title: "x")
        #expect(cells.text == "\n\n")
    }

    @Test func canvasesNestAndClip() {
        var cells = buffer(10, 3)
        cells.draw(in: Rect(x: 2, y: 1, width: 6, height: 2)) { canvas in
            canvas.draw(in: Rect(x: 2, y: 0, width: 10, height: 10)) { inner in
                #expect(inner.size == Size(width: 10, height: 10))
                inner.fill(inner.bounds, with: "#")
            }
            canvas.draw("abcdefghij", at: Point(x: -1, y: 1))
        }
        #expect(cells.text == "\n    ####\n  bcdefg")
    }

    @Test func aCanvasGivesBackWhatWasDrawnWhenItsBodyThrows() {
        struct Stop: Error {}
        var cells = buffer(4, 1)
        #expect(throws: Stop.self) {
            try cells.draw(in: cells.bounds) { canvas in
                canvas.draw("ab", at: .zero)
                throw Stop()
            }
        }
        #expect(cells.text == "ab")
    }

    @Test func styledTextNamesTheRuns() {
        var cells = buffer(8, 1)
        cells.draw("V1 city", at: .zero)
        cells.styleRect(Rect(x: 0, y: 0, width: 2, height: 1)) { $0 = $0.foreground(.blue).adding(.bold) }
        #expect(cells.styledText == "V1 city\n  0..<2 \"V1\" ansi(4) on default bold")
    }

    @Test func outsideOfTheGridCellsAreBlank() {
        let cells = buffer(2, 2)
        #expect(cells[-1, 0] == .blank)
        #expect(cells[5, 5] == .blank)
        #expect(cells.row(9).isEmpty)
    }
}

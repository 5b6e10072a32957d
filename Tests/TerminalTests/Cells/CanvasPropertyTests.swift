import SeededNumbers
import Terminal
import Testing

/// Random drawing keeps every promise of the buffer.
struct CanvasPropertyTests {
    @Test(arguments: 0..<60)
    func randomDrawingKeepsWideCharactersWholeAndStaysInside(seed: UInt64) {
        var random = Seeded(seed)
        var cells = CellBuffer(size: Size(width: 24, height: 6))
        for _ in 0..<60 {
            let before = cells
            let rect = randomRect(&random)
            cells.draw(in: rect) { draw(on: &$0, &random) }
            expectWhole(cells)
            expectUntouched(outside: rect, before: before, after: cells)
        }
    }

    private func draw(on canvas: inout Canvas, _ random: inout Seeded) {
        let texts = ["plain", "时间线", "a时b间", "😀👨‍👩‍👧x", "é\u{301}\u{1B}", "中", "🇯🇵🇫🇷", "का"]
        let text = texts[Int.random(in: 0..<texts.count, using: &random)]
        let at = Point(x: Int.random(in: -4...20, using: &random), y: Int.random(in: -1...6, using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: canvas.fill(randomRect(&random), with: text.first ?? " ")
        case 1: canvas.drawBox(randomRect(&random), title: text)
        case 2: canvas.styleRect(randomRect(&random)) { $0.foreground = .red }
        case 3: canvas.draw(text, at: at, maxWidth: Int.random(in: 0...6, using: &random))
        default:
            let used = canvas.draw(text, at: at)
            #expect(used <= text.columns)
        }
    }

    private func randomRect(_ random: inout Seeded) -> Rect {
        Rect(
            x: Int.random(in: -3...24, using: &random),
            y: Int.random(in: -2...6, using: &random),
            width: Int.random(in: 0...16, using: &random),
            height: Int.random(in: 0...5, using: &random)
        )
    }

    private func expectWhole(_ cells: CellBuffer) {
        for y in 0..<cells.size.height {
            for x in 0..<cells.size.width {
                let cell = cells[x, y]
                if cell.width == 2 {
                    #expect(x + 1 < cells.size.width && cells[x + 1, y].isContinuation)
                    #expect(cells[x + 1, y].style == cell.style)
                }
                if cell.isContinuation { #expect(x > 0 && cells[x - 1, y].width == 2) }
            }
        }
    }

    /// A wide character across the edge may lose its outer half; nothing else changes.
    private func expectUntouched(outside rect: Rect, before: CellBuffer, after: CellBuffer) {
        for y in 0..<before.size.height {
            for x in 0..<before.size.width where !rect.contains(Point(x: x, y: y)) {
                if before[x, y] == after[x, y] { continue }
                let partner = before[x, y].isContinuation ? x - 1 : x + 1
                #expect(before[x, y].width != 1)
                #expect(rect.contains(Point(x: partner, y: y)))
                #expect(after[x, y].grapheme == " ")
            }
        }
    }
}

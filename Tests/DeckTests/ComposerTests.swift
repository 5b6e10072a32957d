import Terminal
import TestSupport
import Testing

@testable import Deck

/// What is typed, however long it is.
@Suite struct ComposerTests {
    @Test(arguments: ["words and more words ", "一段很长的文字，", "line\n", "é👩‍👩‍👧‍👦 "], [true, false])
    func aHugePasteCostsNoMoreThanASmallOne(
        _ piece: String,
        _ isFolded: Bool
    ) {
        var state = Sample.state()
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        _ = state.update(.input(.paste(text)))
        #expect(state.chat.composer.text == text)
        if !isFolded { state.press([.alt("o")]) }
        #expect(state.chat.composer.hasFoldedPaste == isFolded)
        // Thirty letters, each with its frame: with all of it in rows each took a second and more.
        let cost = ThreadTime.used {
            for _ in 0..<30 {
                _ = state.update(.input(.key(.character("x"))))
                _ = DeckView(state).frame()
            }
        }
        #expect(cost < .seconds(2), "\(cost) for thirty letters")
        #expect(state.chat.composer.text == text + String(repeating: "x", count: 30))
    }

    @Test(arguments: [10, 8192, 8193, 20_000, 100_000]) func theCursorStandsWhereOneTypes(_ length: Int) {
        var composer = Composer(String(repeating: "abcdefghi ", count: length / 10))
        _ = composer.press(.character("Z"))
        let (rows, cursor) = composer.rows(width: 40)
        #expect(rows.indices.contains(cursor.y) && cursor.x <= 40)
        #expect(rows[cursor.y].hasSuffix("Z") || cursor.x == 0)
        // In the middle of it too, and a click goes where it points.
        for _ in 0..<30 { _ = composer.press(Key(.left)) }
        let before = composer.before
        let middle = composer.rows(width: 40).cursor
        composer.place(row: middle.y, column: middle.x, width: 40)
        #expect(composer.before == before)
    }
}

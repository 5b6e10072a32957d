import Terminal
import Testing
import Workspace

@testable import Deck

/// A long paste stands in the line as one piece, and is sent whole.
@Suite struct FoldedPasteTests {
    private static let long = (1...42).map { "line \($0) 字" }.joined(separator: "\n")

    @Test func whatIsLongIsFoldedAndSentWhole() {
        var state = Sample.state()
        state.type("read this: ")
        #expect(state.update(.input(.paste(Self.long))) == [])
        #expect(state.screen.contains("❯ read this: [line 1 字 · 42 ⏎]"))
        #expect(state.chat.composerHeight == 1)
        state.type(" please")
        #expect(state.type("\n").sentences == ["read this: \(Self.long) please"])
    }

    @Test func whatIsShortStaysAsItIs() {
        var state = Sample.state()
        _ = state.update(.input(.paste("one\ntwo")))
        #expect(state.screen.contains("❯ one") && !state.chat.composer.hasFoldedPaste)
    }

    @Test func itGoesAtOnceAndIsShownByAKey() {
        var state = Sample.state()
        _ = state.update(.input(.paste(Self.long)))
        state.press([Key(.left), .character("a"), Key(.right), Key(.backspace)])
        #expect(state.chat.composer.text == "a")
        _ = state.update(.input(.paste(Self.long)))
        #expect(state.screen.contains("Alt-o show the paste"))
        state.press([.alt("o")])
        #expect(state.chat.composer.text == "a" + Self.long && !state.chat.composer.hasFoldedPaste)
        #expect(state.chat.composerHeight > 1)
    }

    @Test func anEditorGetsAllOfIt() {
        var state = Sample.state()
        _ = state.update(.input(.paste(Self.long)))
        #expect(state.press([.control("o")]) == [.terminal(.edit(Self.long))])
    }

    @Test(arguments: [4, 9, 12, 30, 80]) func theCursorStandsBehindIt(_ width: Int) {
        var composer = Composer("城市 ")
        composer.paste(Self.long)
        let drawn = composer.rows(width: width)
        #expect(drawn.rows.allSatisfy { $0.columns <= width })
        #expect(drawn.rows.count == drawn.cursor.y + 1 && drawn.cursor.x < width)
        composer.place(row: 0, column: 0, width: width)
        #expect(composer.before.isEmpty && composer.text == "城市 " + Self.long)
    }
}

import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// A message of the conversation is picked, copied, folded and said once more, by keys and by the mouse.
@Suite struct MessageTests {
    private static let long = (1...30).map { "row \($0)" }.joined(separator: "\n")

    private func state(_ width: Int = 120, _ height: Int = 40, more: [ChatEntry] = []) -> DeckState {
        let chat = [
            ChatEntry(.you, "first"), ChatEntry(.agent, Self.long), ChatEntry(.you, "second"),
            ChatEntry(.agent, "**Done.**"),
        ]
        return Sample.state(width: width, height: height, chat: chat + more)
    }

    private func notice(_ notice: Request.Event) -> DeckAction { .workspace(.notice(notice)) }

    @Test func theLastAnswerIsCopiedAsItCame() {
        var state = state()
        #expect(state.press([.alt("y")]) == [.copy("**Done.**")])
        #expect(state.update(.copied(true)) == [] && state.toast?.text == state.words.sentence(for: .copied))
        _ = state.update(.copied(false))
        #expect(state.toast?.tone == .bad)
        var empty = Sample.state()
        #expect(empty.press([.alt("y")]) == [] && empty.toast != nil)
    }

    @Test func oneIsPickedAndCopied() {
        var state = state()
        state.type("half")
        state.press([Key(.up, .alt), Key(.up, .alt)])
        #expect(state.press([.alt("y")]) == [.copy("second")])
        state.press([Key(.up, .alt)])
        #expect(state.press([.alt("y")]) == [.copy(Self.long)])
        // What is typed stays.
        #expect(state.chat.composer.text == "half")
        state.press([Key(.escape)])
        #expect(state.chat.picked == nil && state.focus == .chat)
        state.press([Key(.up, .alt), Key(.down, .alt)])
        #expect(state.chat.picked == nil)
    }

    @Test(arguments: [(120, 40), (80, 24), (60, 16)]) func whatIsPickedIsSeen(_ width: Int, _ height: Int) throws {
        let chat = (1...40).map { ChatEntry($0 % 2 == 0 ? .agent : .you, "message \($0)") }
        var state = Sample.state(width: width, height: height, chat: chat)
        for step in 0..<40 {
            state.press([Key(.up, .alt)])
            let id = try #require(state.chat.picked)
            #expect(id == 39 - step)
            #expect(
                state.screen.contains("message \(id + 1) ") || state.screen.contains("message \(id + 1)\n"),
                "\(id)"
            )
        }
        state.press([Key(.up, .alt)])
        #expect(state.chat.picked == 0)
        for _ in 0..<40 { state.press([Key(.down, .alt)]) }
        #expect(state.chat.picked == nil && state.chat.scrollback == 0)
    }

    @Test func whatWasSaidIsSentAgain() {
        var state = state()
        #expect(state.press([.alt("r")]).sentences == ["second"])
        state = self.state()
        // The answer that is picked stands for what it was the answer to.
        state.press([Key(.up, .alt), Key(.up, .alt), Key(.up, .alt)])
        #expect(state.press([.alt("r")]).sentences == ["first"])
        #expect(state.chat.picked == nil)
        var empty = Sample.state()
        #expect(empty.press([.alt("r")]) == [] && empty.toast != nil)
    }

    @Test func whatBrokeIsOfferedAgain() {
        var state = Sample.state()
        state.type("hello\n")
        _ = state.update(notice(.began("hello")))
        _ = state.update(notice(.failed("It broke.", mayRetry: true)))
        _ = state.update(notice(.finished))
        #expect(state.screen.contains("Alt-R sends it again.") && state.screen.contains("Alt-r send again"))
        #expect(state.press([.alt("r")]).sentences == ["hello"])
    }

    // MARK: Folding

    @Test func whatIsLongFoldsOnceSomethingElseWasSaid() {
        var state = state()
        #expect(state.screen.contains("row 8") && !state.screen.contains("row 9"))
        #expect(state.screen.contains("▸ 22 more rows"))
        state.press([.alt("o")])
        #expect(state.screen.contains("row 30") && state.screen.contains("▴ fold"))
        state.press([.alt("o")])
        #expect(state.screen.contains("▸ 22 more rows"))
    }

    @Test func theAnswerThatIsReadStaysWhole() {
        var state = Sample.state(height: 60, chat: [ChatEntry(.you, "a"), ChatEntry(.agent, Self.long)])
        #expect(!state.screen.contains("more rows") && state.screen.contains("row 30"))
        state.type("next\n")
        _ = state.update(notice(.began("next")))
        #expect(state.screen.contains("▸ 22 more rows"))
        // What was said is folded at once.
        _ = state.update(notice(.began(Self.long)))
        #expect(state.chat.transcript.items.last?.fold.hidden == 22)
    }

    @Test func whatComesIsNotFoldedWhileItComes() {
        var state = Sample.state(height: 60)
        _ = state.update(notice(.began("tell")))
        _ = state.update(notice(.text(piece: 0, Self.long)))
        #expect(state.chat.transcript.items.last?.fold.hidden == 0)
        let rows = state.chat.transcript.items.map(\.height).reduce(0, +)
        #expect(state.chat.transcript.height == rows)
    }

    @Test func aClickFoldsPicksAndCopiesALink() throws {
        var state = state(more: [ChatEntry(.agent, "See https://reeldeck.test/docs for more.")])
        func click(_ words: String, _ offset: Int) throws -> [DeckEffect] {
            let rows = state.screen.split(separator: "\n", omittingEmptySubsequences: false)
            let y = try #require(rows.firstIndex { $0.contains(words) })
            let range = try #require(rows[y].firstRange(of: words))
            let x = String(rows[y][..<range.lowerBound]).columns + offset
            return state.update(.input(.mouse(MouseEvent(.press, button: .left, at: Point(x: x, y: y)))))
        }
        #expect(try click("▸ 22 more rows", 3) == [] && state.screen.contains("▴ fold"))
        #expect(try click("See https", 6) == [.copy("https://reeldeck.test/docs")])
        #expect(try click("See https", 1) == [] && state.chat.picked == 4)
        #expect(try click("See https", 1) == [] && state.chat.picked == nil)
    }

    @Test(arguments: [(120, 40), (80, 24), (200, 60)]) func howItLooks(_ width: Int, _ height: Int) throws {
        let answer = """
            # What can be done
            - **Cut**: `split at 5 s`, 修剪片段
            - Titles, *fades*, see https://reeldeck.test/docs
            1. 城市延时摄影
            """
        var state = state(width, height, more: [ChatEntry(.agent, answer)])
        state.press([Key(.up, .alt), Key(.up, .alt)])
        try Golden.expect(state, "messages-\(width)x\(height)")
    }
}

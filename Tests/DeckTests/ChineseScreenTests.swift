import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What whole screens look like in Chinese, whose letters are two cells wide.
@Suite struct ChineseScreenTests {
    private static func state(_ size: (Int, Int), _ draft: Draft = Sample.chinese) -> DeckState {
        let chat = [
            ChatEntry(.you, "把标题改成“都市梦想”,并且让配乐安静一点"), ChatEntry(.agent, "好的，标题已经改成“都市梦想”。"),
            ChatEntry(.notice, "✓ 标题文字:“城市” → “都市梦想”"),
        ]
        return Sample.state(
            draft,
            width: size.0,
            height: size.1,
            chat: draft.isEmpty ? [] : chat,
            jobs: draft.isEmpty ? [] : Sample.jobs(),
            language: .chinese
        )
    }

    @Test(arguments: ScreenTests.sizes) func emptyProject(_ size: (Int, Int)) throws {
        try Golden.expect(Self.state(size, Draft()), "zh-empty-\(size.0)x\(size.1)")
    }

    @Test(arguments: ScreenTests.sizes) func timeline(_ size: (Int, Int)) throws {
        var state = Self.state(size, Sample.mission)
        state.focus(on: .timeline)
        state.press([Key(.down), Key(.down)])
        try Golden.expect(state, "zh-timeline-\(size.0)x\(size.1)")
    }

    @Test(arguments: ScreenTests.sizes) func messagesThatWait(_ size: (Int, Int)) throws {
        let state = Sample.midStream(width: size.0, height: size.1, language: .chinese)
        try Golden.expect(state, "zh-mid-stream-\(size.0)x\(size.1)")
    }

    @Test(arguments: ScreenTests.sizes) func renders(_ size: (Int, Int)) throws {
        var state = Self.state(size)
        state.focus(on: .renders)
        state.press([Key(.down), Key(.down), Key(.down), Key(.down)])
        try Golden.expect(state, "zh-renders-\(size.0)x\(size.1)")
    }

    @Test(arguments: ScreenTests.sizes) func help(_ size: (Int, Int)) throws {
        var state = Self.state(size)
        state.press([Key(.function(1))])
        try Golden.expect(state, "zh-help-\(size.0)x\(size.1)")
    }

    @Test(arguments: ScreenTests.sizes) func questionBeforeLeaving(_ size: (Int, Int)) throws {
        var state = Sample.midStream(width: size.0, height: size.1, language: .chinese)
        state.press([.control("q")])
        try Golden.expect(state, "zh-leaving-\(size.0)x\(size.1)")
    }

    @Test func questionForALineOfText() throws {
        var state = Self.state((80, 24))
        state.focus(on: .timeline)
        state.type("t开场")
        try Golden.expect(state, "zh-prompt-80x24")
    }

    /// A title of two cells a letter is where the mouse finds it.
    @Test func aTabIsClickedWhereItStands() throws {
        var state = Self.state((80, 24))
        let rows = state.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(rows.firstIndex { $0.contains("2 对话") })
        let before = try #require(rows[row].firstRange(of: "渲染队列")).lowerBound
        let column = rows[row][..<before].columns
        for x in [column, column + 7] {
            state.focus(on: .chat)
            _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: Point(x: x, y: row)))))
            #expect(state.focus == .renders)
        }
    }
}

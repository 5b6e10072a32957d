import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What whole screens look like, in the sizes people have.
@Suite struct ScreenTests {
    static let sizes = [(80, 24), (120, 40)]

    @Test(arguments: sizes) func emptyProject(_ width: Int, _ height: Int) throws {
        try Golden.expect(Sample.state(Draft(), width: width, height: height), "empty-\(width)x\(height)")
    }

    @Test(arguments: sizes) func midStreamWithAToolAtWork(_ width: Int, _ height: Int) throws {
        try Golden.expect(Sample.midStream(width: width, height: height), "mid-stream-\(width)x\(height)")
    }

    @Test(arguments: sizes) func rendersInEachPhase(_ width: Int, _ height: Int) throws {
        var state = Sample.state(width: width, height: height, jobs: Sample.jobs())
        state.focus(on: .renders)
        state.press([Key(.down), Key(.down), Key(.down), Key(.down)])
        try Golden.expect(state, "renders-\(width)x\(height)")
    }

    @Test(arguments: sizes) func help(_ width: Int, _ height: Int) throws {
        var state = Sample.state(width: width, height: height)
        state.press([Key(.function(1))])
        try Golden.expect(state, "help-\(width)x\(height)")
    }

    @Test(arguments: sizes) func questionBeforeLeaving(_ width: Int, _ height: Int) throws {
        var state = Sample.midStream(width: width, height: height)
        state.press([.control("q")])
        try Golden.expect(state, "leaving-\(width)x\(height)")
    }

    @Test(arguments: sizes) func chineseNames(_ width: Int, _ height: Int) throws {
        let chat = [
            ChatEntry(.you, "把标题改成“都市梦想”,并且让配乐安静一点"), ChatEntry(.agent, "好的,标题已经改成“都市梦想”。"),
            ChatEntry(.notice, "✓ 标题文字:“城市” → “都市梦想”"),
        ]
        var state = Sample.state(Sample.chinese, width: width, height: height, chat: chat)
        state.type("再加一段雨声")
        try Golden.expect(state, "chinese-\(width)x\(height)")
    }

    @Test(arguments: sizes) func moreTracksThanRows(_ width: Int, _ height: Int) throws {
        var state = Sample.state(Sample.manyTracks, width: width, height: height)
        state.focus(on: .timeline)
        state.press([Key(.down), Key(.down), .character("n")])
        try Golden.expect(state, "many-tracks-\(width)x\(height)")
    }

    @Test func theSmallestScreenThatCanBeWorkedOn() throws {
        try Golden.expect(Sample.midStream(width: 60, height: 16), "smallest-60x16")
    }

    @Test func withoutColours() throws {
        var state = Sample.midStream(width: 80, height: 24, depth: .mono)
        state.focus(on: .timeline)
        state.press([Key(.down), Key(.right)])
        try Golden.expect(state, "mono-80x24")
    }

    @Test func tinyTerminalSaysWhatItNeedsAndStillQuits() throws {
        var state = Sample.state(width: 50, height: 10)
        try Golden.expect(state, "tiny-50x10")
        #expect(state.type("q") == [.leave(.quit)])
    }

    @Test func hostileNamesAreShownAndNotObeyed() {
        let name = "bad\u{1B}[2Jname\u{7}\u{202E}"
        let draft = Draft(tracks: [Track(kind: .video, segments: [Sample.clip(name, 0, 9000, id: "x")])])
        var state = Sample.state(draft, chat: [ChatEntry(.agent, "see \u{1B}]0;pwned\u{7} this")])
        state.timeline.selection = SegmentAddress(.video, 1, 1)
        let raw = Set("\u{1B}\u{7}\u{202E}".unicodeScalars)
        #expect(!state.screen.unicodeScalars.contains { raw.contains($0) })
        #expect(state.screen.contains("bad␛[2Jname␇\u{FFFD}"))
        #expect(state.screen.contains("see ␛]0;pwned␇ this"))
    }

    /// The project's name is also the title of the window, which a terminal sets by a sequence.
    @Test func aHostileProjectDoesNotEndTheTitleOfTheWindow() {
        let state = DeckState(
            project: Sample.project(Draft(), name: "a\u{7}b\u{1B}\\c"),
            service: "studio",
            size: Size(width: 80, height: 24),
            theme: Theme(isLight: false, depth: .palette256)
        )
        #expect(DeckView(state).frame().title == "reeldeck · a␇b␛\\c")
    }

    @Test(arguments: Language.allCases) func everySizeCanBeDrawn(_ language: Language) {
        for width in stride(from: 1, through: 200, by: 7) {
            for height in stride(from: 1, through: 60, by: 5) {
                var state = Sample.midStream(width: width, height: height, language: language)
                for pane in DeckState.Pane.allCases {
                    state.focus(on: pane)
                    expectPanes(state)
                }
            }
        }
    }

    /// Where there is room each pane stands under its name, parted from what is on its left, and the focus is one of them; else it is said
    /// how much room is needed.
    private func expectPanes(_ state: DeckState) {
        let (layout, frame) = (state.layout, DeckView(state).frame())
        let size = "\(state.size.width)×\(state.size.height)"
        guard !layout.isTooSmall else {
            #expect(frame.cursor == nil)
            let needed = state.words.tooSmall(state.size, needed: Layout.smallest)[1]
            let hasRoom = state.size.width >= needed.columns && state.size.height >= 2
            #expect(needed.contains("60×16") && frame.buffer.text.contains(needed) == hasRoom, "\(size)")
            return
        }
        #expect(layout.panes[state.shell.focus].isShown, "\(size)")
        for pane in DeckState.Pane.allCases where layout.shows(pane) {
            let rect = layout.rect(of: pane)
            let edge = (rect.y..<rect.maxY).map { frame.buffer[rect.x, $0].grapheme }
            #expect(rect.x == 0 || edge.allSatisfy { $0 == "│" }, "\(pane) at \(size)")
            let top = (rect.x..<rect.maxX).map { frame.buffer[$0, rect.y].grapheme }.joined()
            #expect(top.contains(pane.title(state.desk.language)), "\(top) at \(size)")
        }
        // Who types sees where: in the chat the cursor stands inside its frame.
        let cursor = frame.cursor.map(layout.rect(of: .chat).contains)
        #expect(cursor == (state.focus == .chat ? true : nil), "\(size)")
    }
}

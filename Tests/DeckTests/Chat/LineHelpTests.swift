import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Completing and searching in the chat line: nothing that is typed changes unasked, and all of it comes back.
@Suite struct LineHelpTests {
    private func state(_ width: Int = 120, _ height: Int = 40) -> DeckState {
        let chat = [
            ChatEntry(.you, "make the title bigger"), ChatEntry(.agent, "Done."), ChatEntry(.you, "mute the music"),
            ChatEntry(.you, "a first line\nand a second"),
        ]
        return Sample.state(Sample.cut, width: width, height: height, chat: chat)
    }

    @Test func whatMayFollowStandsDimAndChangesNothing() {
        var state = state()
        #expect(state.type("mute t") == [])
        #expect(state.chat.composer.text == "mute t")
        #expect(state.screen.contains("❯ mute the music"))
        // Sent as it is typed.
        #expect(state.type("\n").sentences == ["mute t"])
        #expect(!state.screen.contains("❯ mute the music"))
    }

    @Test func tabTakesItAndGoesOnToTheNext() {
        var state = state()
        state.type("make")
        state.press([Key(.tab)])
        #expect(state.chat.composer.text == "make the title bigger")
        #expect(state.screen.contains("› make the title bigger"))
        state.press([Key(.tab)])
        let second = state.chat.composer.text
        #expect(second != "make the title bigger" && second.hasPrefix("make"))
        state.press([Key(.backTab)])
        #expect(state.chat.composer.text == "make the title bigger")
        state.press([Key(.escape)])
        #expect(state.chat.composer.text == "make" && state.chat.help.listed == nil)
        #expect(state.focus == .chat)
    }

    @Test func whatFollowsLeavesTheListWithWhatWasChosen() {
        var state = state()
        state.type("make")
        state.press([Key(.tab), .character("!")])
        #expect(state.chat.composer.text == "make the title bigger!" && state.chat.help.listed == nil)
        state.press([.control("u")])
        state.type("make")
        state.press([Key(.tab)])
        #expect(state.type("\n").sentences == ["make the title bigger"])
    }

    @Test func withNothingToCompleteTabGoesOn() {
        var state = state()
        state.press([Key(.tab)])
        #expect(state.focus == .timeline)
        state.press([.alt("2")])
        state.type("qqq")
        state.press([Key(.tab)])
        #expect(state.focus == .timeline && state.chat.composer.text == "qqq")
    }

    @Test func aClickTakesWhatIsListed() throws {
        var state = state()
        state.type("make")
        state.press([Key(.tab)])
        let rows = state.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let chosen = try #require(rows.firstIndex { $0.contains("› make the title bigger") })
        let inside = state.layout.panes[DeckState.Pane.chat.place].inside
        let above = MouseEvent(.press, button: .left, at: Point(x: inside.x + 4, y: chosen - 1))
        _ = state.update(.input(.mouse(above)))
        #expect(state.chat.composer.text.hasPrefix("make") && state.chat.composer.text != "make the title bigger")
    }

    @Test func aFolderIsAskedForOnceAndCompletesWhenItComes() {
        var state = state()
        var effects = state.type("upload ~/films/b")
        #expect(effects == [.files(.list("~/")), .files(.list("~/films/"))])
        let listing = FolderListing(path: "/h", entries: [.init(name: "beach.mp4", isFolder: false)])
        effects = state.update(.listed(WrittenFolder(written: "~/films/", listing: listing)))
        #expect(effects == [] && state.screen.contains("❯ upload ~/films/beach.mp4"))
        state.press([Key(.tab)])
        #expect(state.chat.composer.text == "upload ~/films/beach.mp4")
        // What comes for another folder is too late.
        _ = state.update(.listed(WrittenFolder(written: "/x/", listing: listing)))
        #expect(state.chat.help.sources.folder?.written == "~/films/")
    }

    @Test func aCommandIsDoneByItsName() {
        var state = state()
        state.press([.alt("1"), Key(.right), Key(.right), .alt("2")])
        #expect(state.type("/split\n").sentences.count == 1)
        state.type("/help\n")
        #expect(state.overlay == .help(HelpPage()))
    }

    // MARK: Search

    @Test func whatWasSaidIsSearchedByWords() {
        var state = state()
        state.type("typed")
        state.press([.control("u"), .control("r")])
        #expect(state.screen.contains("search:") && state.screen.contains("› a first line ⏎ and a second"))
        state.type("the m")
        #expect(state.chat.help.search?.found == ["mute the music", "make the title bigger"])
        state.press([.control("r")])
        #expect(state.chat.help.search?.selected == "make the title bigger")
        state.press([Key(.down), Key(.enter)])
        #expect(state.chat.composer.text == "mute the music" && state.chat.help.search == nil)
    }

    @Test func escapeLeavesTheSearchWithTheLineAsItWas() {
        var state = state()
        state.type("half a thought")
        state.press([.control("r")])
        #expect(state.chat.help.search?.wanted == "half a thought")
        state.press([.control("u"), Key(.escape)])
        #expect(state.chat.composer.text == "half a thought" && state.focus == .chat)
        state.press([.control("r"), .control("c")])
        #expect(state.chat.composer.text == "half a thought" && state.chat.help.search == nil)
    }

    @Test func nothingFoundTakesNothing() {
        var state = state()
        state.press([.control("r")])
        state.type("zebra")
        #expect(state.screen.contains(state.words.nothingSaid))
        #expect(state.press([Key(.enter)]) == [] && state.chat.composer.isEmpty)
    }

    // MARK: The editor

    @Test func aLongTextIsGivenToTheEditorAndComesBack() {
        var state = state()
        state.type("a thought")
        #expect(state.press([.control("o")]) == [.terminal(.edit("a thought"))])
        #expect(state.update(.edited(.edited("one\ntwo"))) == [])
        #expect(state.chat.composer.text == "one\ntwo")
        for outcome in [TextEditing.noEditor, .failed("vi"), .noPlace("disk full")] {
            _ = state.update(.edited(outcome))
            #expect(state.toast?.tone == .bad && state.chat.composer.text == "one\ntwo")
        }
    }

    // MARK: How it looks

    @Test(arguments: [(120, 40), (80, 24), (200, 60)]) func theListStandsAboveTheLine(_ width: Int, _ height: Int)
        throws
    {
        var state = state(width, height)
        state.type("make")
        state.press([Key(.tab)])
        try Golden.expect(state, "complete-\(width)x\(height)")
        state.press([Key(.escape), .control("u"), .control("r")])
        state.type("m")
        try Golden.expect(state, "search-\(width)x\(height)")
    }
}

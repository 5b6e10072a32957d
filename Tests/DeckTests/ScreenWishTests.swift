import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What is said in the chat and is the screen's to do.
@Suite struct ScreenWishTests {
    private func wish(_ text: String, _ language: Language = .english) -> ScreenWish? {
        ScreenWish(text, in: Sample.cut, frame: 33, language: language)
    }

    private func clip(_ number: Int) -> SegmentAddress { SegmentAddress(.video, 1, number) }

    @Test func timesAndThings() {
        #expect(wish("go to 5s") == .goTo(5000))
        #expect(wish("Go to 0:12") == .goTo(12_000))
        #expect(wish("jump to 5 s") == .goTo(5000))
        #expect(wish("跳到5秒", .chinese) == .goTo(5000))
        #expect(wish("select the second clip") == .select([clip(2)]))
        #expect(wish("select the first and the third clip") == .select([clip(1), clip(3)]))
        #expect(wish("select the rain clip") == .select([clip(4)]))
        #expect(wish("选中第二段", .chinese) == .select([clip(2)]))
        #expect(wish("/help") == .help && wish("quit") == .leave && wish("退出", .chinese) == .leave)
    }

    @Test(arguments: [
        "go to the beach", "select", "select a nice song", "help", "quit the fade", "go to black at the end",
        "cut at 5 s",
        "select the twentieth clip",
    ])
    func theRestIsForTheAgent(_ text: String) { #expect(wish(text) == nil) }

    @Test func theChatDoesIt() {
        var state = Sample.state(Sample.cut)
        #expect(state.type("go to 12s\n").sentences == [] && state.timeline.playhead == 12_000)
        #expect(state.type("select the second clip\n").sentences == [])
        #expect(state.timeline.selection == clip(2) && state.timeline.playhead == 5000)
        #expect(state.type("/help\n").sentences == [])
        #expect(state.overlay == .help(HelpPage()))
        state.press([Key(.escape)])
        #expect(state.type("quit\n").contains { $0.isLeaving })
    }
}

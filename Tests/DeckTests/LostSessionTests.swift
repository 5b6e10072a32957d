import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// A session that is gone, on the screen: what was there stays in sight, and the user is asked.
@Suite struct LostSessionTests {
    private func lost() -> DeckState {
        var state = Sample.state()
        _ = state.update(.workspace(.sessionLost))
        return state
    }

    @Test func itIsSaidAndAskedOnce() {
        var state = lost()
        #expect(state.screen.contains("? begin a new session   F6 yes   F7 no"))
        #expect(state.screen.contains("city timelapse"))
        let lines = state.chat.transcript.items.count
        _ = state.update(.workspace(.sessionLost))
        #expect(state.chat.transcript.items.count == lines)
    }

    @Test(arguments: [(6, true), (7, false)])
    func oneKeyAnswers(_ key: Int, _ isYes: Bool) {
        var state = lost()
        #expect(state.press([Key(.function(key))]) == [.answer(isYes)])
        #expect(!state.screen.contains("begin a new session   F6"))
        // Whoever tries again is asked again.
        _ = state.update(.workspace(.sessionLost))
        #expect(state.screen.contains("? begin a new session   F6 yes   F7 no"))
    }

    @Test(arguments: [Workspace.Event.sessionFound, .sessionDeclined, .sessionRenewed])
    func whatSettlesItElsewhereEndsTheQuestion(_ event: Workspace.Event) {
        var state = lost()
        _ = state.update(.workspace(event))
        #expect(!state.chat.asksForSession)
    }

    @Test func aNewSessionIsEmptyAndSaysWhereTheOldTimelineIs() {
        var state = lost()
        _ = state.update(.workspace(.sessionRenewed))
        #expect(state.timeline.shown.isEmpty)
        #expect(state.chat.transcript.items.last?.text.contains("reeldeck export --kept") == true)
        var empty = Sample.state(Draft())
        _ = empty.update(.workspace(.sessionRenewed))
        #expect(empty.chat.transcript.items.last?.text.contains("--kept") == false)
    }

    @Test func theOldTimelineIsExportedWhileTheNewOneIsEmpty() {
        var state = lost()
        _ = state.update(.workspace(.sessionRenewed))
        #expect(state.press([Key(.function(9))]) == [.export(RenderOutput(), file: nil)])
        #expect(state.type("export to out/x.gif\n") == [.export(RenderOutput(format: "gif"), file: "out/x.gif")])
        #expect(state.type("export vertical\n") == [])
        #expect(state.chat.transcript.items.last?.text.contains("cannot change its shape") == true)
    }

    @Test func theQuestionOfTheAgentThatIsGoneIsNotAnswered() {
        var state = Sample.state()
        let question = TurnReader.ToolQuestion(id: "q", hint: "Delete all?", tool: nil)
        _ = state.update(.workspace(.notice(.asked([question]))))
        _ = state.update(.workspace(.sessionLost))
        #expect(state.chat.question == nil)
    }
}

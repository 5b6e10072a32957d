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
        #expect(state.press([Key(.function(key))]).wants == [.answer(isYes)])
        #expect(!state.screen.contains("begin a new session   F6"))
        // Whoever tries again is asked again.
        _ = state.update(.workspace(.sessionLost))
        #expect(state.screen.contains("? begin a new session   F6 yes   F7 no"))
    }

    @Test(arguments: [Workspace.Event.sessionFound, .sessionDeclined, .sessionRenewed(kept: true), .sessionMoved])
    func whatSettlesItElsewhereEndsTheQuestion(_ event: Workspace.Event) {
        var state = lost()
        _ = state.update(.workspace(event))
        #expect(!state.chat.asksForSession)
    }

    @Test func aNewSessionIsEmptyAndSaysWhereTheOldTimelineIs() {
        var state = lost()
        _ = state.update(.workspace(.sessionRenewed(kept: true)))
        #expect(state.timeline.shown.isEmpty)
        #expect(state.chat.transcript.items.last?.text.contains("reeldeck export --kept") == true)
        var empty = Sample.state(Draft())
        _ = empty.update(.workspace(.sessionRenewed(kept: false)))
        #expect(empty.chat.transcript.items.last?.text.contains("--kept") == false)
    }

    @Test(arguments: [Workspace.Event.sessionDeclined, .sessionMoved])
    func whatWaitsIsDroppedWithAWordAndCanBeCalledBack(_ event: Workspace.Event) {
        var state = Sample.state()
        for request in [Request(id: 1, .say("add a title")), Request(id: 2, .say("make it red"))] {
            _ = state.update(.workspace(.notice(.queued(request), of: request.id)))
        }
        _ = state.update(.workspace(.sessionLost))
        _ = state.update(.workspace(event))
        #expect(state.screen.contains("2 waiting dropped. ↑ recalls."))
        for id: RequestID in [1, 2] { _ = state.update(.workspace(.notice(.notSent(nil), of: id))) }
        state.press([Key(.up), Key(.up)])
        #expect(state.chat.composer.text == "add a title")
    }

    @Test func whatWasShownOnceIsNotShownAgain() {
        var state = Sample.state()
        _ = state.update(.workspace(.notice(.began("add a title"))))
        let count = state.chat.transcript.items.count
        _ = state.update(.workspace(.notice(.began("add a title", isAgain: true))))
        #expect(state.chat.transcript.items.count == count)
        #expect(state.isTurnRunning)
    }

    @Test func theQuestionOfTheAgentThatIsGoneIsNotAnswered() {
        var state = Sample.state()
        let question = TurnReader.ToolQuestion(id: "q", hint: "Delete all?", tool: nil)
        _ = state.update(.workspace(.notice(.asked([question]))))
        _ = state.update(.workspace(.sessionLost))
        #expect(state.chat.question == nil)
    }
}

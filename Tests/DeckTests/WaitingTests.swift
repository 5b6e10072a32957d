import EditLanguage
import ServiceProtocol
import Terminal
import Testing
import Workspace

@testable import Deck

/// What waits, what the agent asks, and what it offers.
@Suite struct WaitingTests {
    private func notice(_ notice: Request.Event) -> DeckAction { .workspace(.notice(notice)) }

    /// A turn that runs and two messages behind it.
    private func waiting() -> DeckState {
        var state = Sample.midStream()
        _ = state.type("add a title\n")
        _ = state.update(.workspace(.notice(.queued(Request(id: 3, .say("add a title"))), of: 3)))
        return state
    }

    @Test func whatIsSentWaitsOnceItIsInTheQueue() {
        let state = waiting()
        #expect(state.chat.sending.isEmpty)
        #expect(state.chat.waiting.map(\.text) == ["make the music quieter", "add a title"])
        #expect(state.screen.contains("◌ waits  add a title"))
        #expect(state.screen.contains("2 wait"))
    }

    @Test func upTakesTheLastInHandAndThenTheOneBefore() {
        var state = waiting()
        #expect(state.press([Key(.up)]) == [.handleWaiting(3, .hold)])
        #expect(state.chat.composer.text == "add a title")
        #expect(state.screen.contains("✎ in hand  add a title"))
        #expect(state.press([Key(.up)]) == [.handleWaiting(3, .release), .handleWaiting(2, .hold)])
        #expect(state.chat.composer.text == "make the music quieter")
        #expect(state.press([Key(.up)]) == [])
    }

    @Test func enterPutsAChangedMessageBackInItsPlace() {
        var state = waiting()
        state.press([Key(.up)])
        state.type(" at 2s")
        #expect(state.press([Key(.enter)]) == [.handleWaiting(3, .amend("add a title at 2s"))])
        #expect(state.chat.composer.isEmpty)
        #expect(state.chat.amending == nil)
    }

    @Test func oneWithNothingLeftInItIsTakenBack() {
        var state = waiting()
        state.press([Key(.up), .control("u")])
        #expect(state.press([Key(.enter)]) == [.handleWaiting(3, .withdraw)])
    }

    @Test func escapeLeavesItAsItWas() {
        var state = waiting()
        state.press([Key(.up)])
        state.type("!!!")
        #expect(state.press([Key(.escape)]) == [.handleWaiting(3, .release)])
        #expect(state.chat.composer.isEmpty)
        #expect(state.isTurnRunning)
    }

    @Test func aClickTakesAMessageInHand() throws {
        var state = waiting()
        let lines = state.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(lines.firstIndex { $0.contains("◌ waits  make the music") })
        let click = MouseEvent(.press, button: .left, at: Point(x: 12, y: row))
        #expect(state.update(.input(.mouse(click))) == [.handleWaiting(2, .hold)])
    }

    @Test func aMessageThatWasStoppedWhileInHandStaysInTheComposer() {
        var state = waiting()
        state.press([Key(.up)])
        for id: RequestID in [2, 3] { _ = state.update(.workspace(.notice(.notSent(nil), of: id))) }
        #expect(state.chat.composer.text == "add a title")
        #expect(state.press([Key(.enter)]).sentences == ["add a title"])
    }

    // MARK: Questions

    private let question = TurnReader.ToolQuestion(id: "q", hint: "Delete all tracks?", tool: "delete_all")

    @Test(arguments: [(6, true), (7, false)])
    func oneKeyAnswersTheAgent(_ key: Int, _ isYes: Bool) {
        var state = Sample.state()
        _ = state.update(notice(.asked([question])))
        #expect(state.screen.contains("Delete all tracks?"))
        #expect(state.screen.contains("F6 yes   F7 no"))
        #expect(state.press([Key(.function(key))]).wants == [.answer(isYes)])
        #expect(state.chat.question == nil)
        #expect(!state.screen.contains("F6 yes"))
    }

    @Test func withoutAQuestionTheKeysSaySo() {
        var state = Sample.state()
        #expect(state.press([Key(.function(6))]) == [])
        #expect(state.screen.contains("Nothing is asked and nothing is offered."))
    }

    // MARK: Offers

    @Test func whatIsFreeIsDoneAtOnceAndTheRestOffered() {
        var state = Sample.state()
        #expect(
            state.update(
                notice(.suggested([.summary, .state, .credits, .export, .edit("move the clip to the start")]))
            ).wants == [.state, .credits]
        )
        #expect(state.screen.contains("F6 export the film   F7 not now"))
        #expect(state.press([Key(.function(6))]).wants == [.export(ExportOrder())])
        #expect(state.screen.contains("F6 say: move the clip to the start"))
        #expect(state.press([Key(.function(7))]) == [])
        #expect(state.chat.offers.isEmpty)
    }

    @Test func anEditThatIsOfferedIsSentAsAMessage() {
        var state = Sample.state()
        _ = state.update(notice(.suggested([.edit("move the clip to the start")])))
        #expect(state.press([Key(.function(6))]).sentences == ["move the clip to the start"])
    }

    @Test func whoeverWantsItHasEverythingDoneAtOnce() {
        var state = Sample.state(doesOffersAtOnce: true)
        #expect(state.update(notice(.suggested([.export]))).wants == [.export(ExportOrder())])
        #expect(state.chat.offers.isEmpty)
    }

    @Test func offersGoWithTheNextTurn() {
        var state = Sample.state()
        _ = state.update(notice(.suggested([.export])))
        _ = state.update(notice(.began("something else")))
        #expect(state.chat.offers.isEmpty)
    }
}

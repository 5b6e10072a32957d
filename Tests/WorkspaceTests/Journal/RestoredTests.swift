import ExactJSON
import ServiceClient
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// What an earlier program left open: never sent unasked, and what was on its way is looked up.
@Suite struct RestoredTests {
    private func restored(_ texts: String...) -> Talk {
        var talk = Talk(draft: Drafts.titled)
        for (place, text) in texts.enumerated() {
            talk.hear(.restored(.said(text, id: .init(maker: "old", number: place))))
        }
        return talk
    }

    private func id(_ number: Int) -> RequestID { RequestID(maker: "old", number: number) }

    // MARK: What was not sent

    @Test func itGoesNowhereByItself() {
        var talk = restored("one", "two")
        #expect(talk.conversation.ledger.parked.map(\.text) == ["one", "two"])
        talk.hear(.said("three"))
        talk.says("ok")
        talk.ends(Drafts.titled)
        #expect(talk.all.opened == [[.text("three")]])
        #expect(talk.conversation.ledger.parked.map(\.text) == ["one", "two"])
    }

    @Test func itIsSentWhenTheUserSaysSo() {
        var talk = restored("one", "two")
        #expect(talk.hear(.unparked(id(1))).opened == [[.text("two")]])
        talk.hear(.unparked(id(0)))
        #expect(talk.conversation.waiting.map(\.text) == ["one"])
        talk.says("ok")
        #expect(talk.ends(Drafts.titled).opened == [[.text("one")]])
        #expect(talk.hear(.unparked(id(0))).isEmpty)
    }

    @Test func changedItIsSentAsItIsThen() {
        var talk = restored("one")
        #expect(talk.hear(.amended(id(0), "uno")).opened == [[.text("uno")]])
    }

    @Test func droppedItIsGone() {
        var talk = restored("one")
        #expect(talk.hear(.withdrawn(id(0))).notices == [.notSent(nil)])
        #expect(talk.conversation.open.isEmpty)
    }

    @Test func aStopDoesNotTouchIt() {
        var talk = restored("one")
        talk.hear(.said("two"))
        talk.hear(.said("three"))
        talk.hear(.cancelled)
        #expect(talk.conversation.ledger.parked.map(\.text) == ["one"])
        #expect(talk.conversation.waiting.isEmpty)
    }

    // MARK: For want of a service

    /// Three messages failed within milliseconds.
    @Test(arguments: [
        ServiceError.unreachable(address: "http://h", reason: .refused),
        .refused(Refusal(.rateLimited, retryAfter: .seconds(900))),
    ])
    func aMomentWithoutAServiceKeepsTheQueue(_ error: ServiceError) {
        var talk = Talk.begun("one", draft: Drafts.titled)
        talk.hear(.said("two"))
        talk.hear(.said("three"))
        let told = talk.hear(.broke(error, wasSent: false))
        #expect(told.failures.count == 1 && told.opened.isEmpty)
        #expect(talk.conversation.ledger.parked.map(\.text) == ["two", "three"])
        #expect(talk.conversation.phase == .idle)
        let two = talk.conversation.ledger.parked[0].id
        #expect(talk.hear(.unparked(two)).opened == [[.text("two")]])
    }

    @Test func aKeyThatCannotBeAimedKeepsTheQueue() {
        var talk = Talk(draft: Drafts.titled)
        talk.hear(.edited(KeyEdit(.delete(SegmentAddress(.text, 1, 1), ripple: false), on: Draft(json: Drafts.titled))))
        talk.hear(.said("two"))
        talk.hear(.notAimed(.connectionLost))
        #expect(talk.conversation.ledger.parked.map(\.text) == ["two"])
        #expect(talk.sent == 0)
    }

    /// What is wrong with one message says nothing of the next.
    @Test func aRefusalLetsTheNextOneGo() {
        var talk = Talk.begun("one", draft: Drafts.titled)
        talk.hear(.said("two"))
        #expect(talk.hear(.broke(.refused(Refusal(.outOfCredits)), wasSent: true)).opened == [[.text("two")]])
    }

    // MARK: What was on its way

    private func cutOff(
        _ draft: JSON = Drafts.titled,
        before: JSON = Drafts.titled,
        ago: Duration = .seconds(20)
    ) -> Talk {
        var talk = Talk(draft: draft)
        let sent = OpenRequest.Sent(text: "add a clip", draftBefore: before)
        talk.hear(.restoredSent(.said("add a clip", id: 1), sent, ago: ago))
        return talk
    }

    @Test func whatWasDoneOfItIsTold() {
        var talk = cutOff()
        #expect(talk.all == [.tell(.cutOff("add a clip")), .fetchState])
        let told = talk.hear(.state(Drafts.filmedAndTitled))
        #expect(told.changes.count == 1)
        // Whose it is nobody knows.
        #expect(told.failures.count == 1 && told.failures[0].contains("may be another's"))
        #expect(talk.conversation.phase == .idle)
        #expect(talk.conversation.open.isEmpty)
        #expect(talk.sent == 0)
    }

    /// What its stream had shown before the end is part of it.
    @Test func itIsComparedWithTheDraftBeforeIt() {
        var talk = cutOff(Drafts.filmedAndTitled, before: Drafts.titled)
        #expect(talk.hear(.state(Drafts.filmedAndTitled)).changes.count == 1)
    }

    @Test func nothingSeenIsSaidSoAfterAMoment() {
        var talk = cutOff()
        #expect(talk.hear(.state(Drafts.titled)).contains(.start(.look, .seconds(2))))
        talk.hear(.ranOut(.look))
        let told = talk.hear(.state(Drafts.titled))
        #expect(told.failures.count == 1 && told.failures[0].contains("Nothing of it is seen in the timeline so far."))
        #expect(told.notices.contains(.finished))
        #expect(talk.sent == 0)
    }

    /// The truth is told when it is there: while it may still be done it stays written down, and is looked at.
    @Test func itStaysWrittenDownWhileItMayStillBeDone() {
        var talk = cutOff()
        talk.hear(.state(Drafts.titled))
        talk.hear(.ranOut(.look))
        #expect(talk.hear(.state(Drafts.titled)).last == .start(.look, .seconds(60)))
        #expect(talk.conversation.open.map(\.sent?.text) == ["add a clip"])
        #expect(talk.hear(.ranOut(.look)) == [.fetchState])
        #expect(talk.hear(.state(Drafts.filmedAndTitled)).changes.count == 1)
        #expect(talk.conversation.open.isEmpty)
    }

    @Test func afterTheTimeThatATurnTakesOneLookIsTheLast() {
        var talk = cutOff(ago: .seconds(901))
        let told = talk.hear(.state(Drafts.titled))
        #expect(told.failures.count == 1 && told.failures[0].hasSuffix("Nothing of it is seen in the timeline."))
        #expect(talk.conversation.open.isEmpty)
    }

    @Test func whereNobodyAnswersItIsNotKnown() {
        var talk = cutOff()
        talk.hear(.stateUnavailable(.noTimeline))
        talk.hear(.ranOut(.look))
        let told = talk.hear(.stateUnavailable(.noTimeline))
        #expect(told.failures.count == 1 && told.failures[0].contains("is not known"))
    }

    @Test func whatIsSaidMeanwhileWaits() {
        var talk = cutOff()
        talk.hear(.said("red"))
        #expect(talk.sent == 0)
        #expect(talk.hear(.state(Drafts.filmedAndTitled)).opened == [[.text("red")]])
    }

    /// The program was killed when the question was on disk and the message was not off it: the next one waited for ever.
    @Test func theQuestionThatItEndedWithIsAskedAgain() {
        let question = TurnReader.ToolQuestion(id: "q", hint: "Delete all?", tool: nil)
        var talk = Talk(draft: Drafts.titled, questions: [question])
        let sent = OpenRequest.Sent(text: "add a clip", draftBefore: Drafts.titled)
        let told = talk.hear(.restoredSent(.said("add a clip", id: 1), sent, ago: .seconds(901)))
        #expect(told == [.tell(.cutOff("add a clip")), .fetchState])
        let ended = talk.hear(.state(Drafts.titled))
        #expect(ended.failures.count == 1 && ended.notices.contains(.finished))
        #expect(ended.notices.contains(.asked([question], after: [])))
        #expect(talk.conversation.phase == .asking(Conversation.Asking(open: [question])))
        #expect(talk.conversation.open.isEmpty)
    }

    // MARK: The journal

    /// A key's edit holds its draft, which is not compared; that the user made words of it is.
    @Test func whatIsChangedIsWrittenAnew() {
        let edit = KeyEdit(.delete(SegmentAddress(.text, 1, 1), ripple: false), on: Draft(json: Drafts.titled))
        let waits = OpenRequest(request: .edit(edit, id: 1), sent: nil)
        #expect(waits.isWritten(as: waits))
        #expect(!waits.isWritten(as: OpenRequest(request: .said("other", id: 1), sent: nil)))
        let sent = OpenRequest(
            request: .edit(edit, id: 1),
            sent: .init(text: "delete T1·1", draftBefore: Drafts.titled)
        )
        #expect(!waits.isWritten(as: sent) && sent.isWritten(as: sent))
        let renewed = OpenRequest(request: .edit(edit, id: 1), sent: .init(text: "delete T1·1", draftBefore: .null))
        #expect(!sent.isWritten(as: renewed))
    }

    /// Whatever happens, in any order: what is written down is what is open, and nothing is sent that was not written
    /// down as sent before.
    @Test(arguments: 0..<40) func whatIsWrittenDownIsWhatIsOpen(_ seed: Int) {
        var storm = JournalStorm(seed: UInt64(seed))
        for _ in 0..<60 { storm.step() }
    }
}

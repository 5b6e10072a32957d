import ExactJSON
import ServiceClient
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// What is said to a session that is gone waits for the user, and goes nowhere by itself.
@Suite struct StrandedTests {
    private func stranded() -> Talk {
        var talk = Talk.begun("one", draft: Drafts.titled)
        talk.hear(.said("two"))
        talk.hear(.sessionLost)
        return talk
    }

    private func texts(_ talk: Talk) -> [String] { talk.conversation.waiting.map(\.text) }

    @Test func itStandsInFrontOfWhatWaits() {
        let talk = stranded()
        #expect(talk.conversation.phase == .stranded)
        #expect(texts(talk) == ["one", "two"])
        #expect(talk.all.failures == ["Not sent: the service does not know this project's session any more."])
        #expect(talk.all.notices.last == .finished)
        #expect(talk.conversation.liveness == nil)
    }

    @Test func anotherSessionGetsItAll() {
        var talk = stranded()
        #expect(talk.hear(.sessionRenewed).opened == [[.text("one")]])
        talk.says("ok")
        #expect(talk.ends(Drafts.empty).opened == [[.text("two")]])
    }

    @Test func whatWasShownOnceIsNotShownAgain() {
        var talk = stranded()
        #expect(talk.hear(.sessionRenewed).notices.contains(.began("one", isAgain: true)))
        talk.says("ok")
        #expect(talk.ends(Drafts.empty).notices.contains(.began("two")))
        // Changed, it is another message.
        var changed = stranded()
        changed.hear(.amended(changed.conversation.waiting[0].id, "three"))
        #expect(changed.hear(.sessionRenewed).notices.contains(.began("three")))
    }

    @Test func theSameSessionGetsItAllWhenItComesBack() {
        var talk = stranded()
        #expect(talk.hear(.sessionFound).opened == [[.text("one")]])
        #expect(talk.hear(.sessionFound).isEmpty)
    }

    @Test func anotherSessionHasAskedNothing() {
        let question = TurnReader.ToolQuestion(id: "q", hint: "", tool: nil)
        var conversation = Conversation(draft: Drafts.titled, questions: [question], timeouts: .hosted)
        #expect(conversation.handle(.sessionRenewed, at: .zero).notices == [.asked([])])
        #expect(conversation.phase == .idle)
    }

    @Test func withNoNothingGoesOffEver() {
        var talk = stranded()
        let effects = talk.hear(.sessionDeclined)
        #expect(effects.opened.isEmpty)
        #expect(texts(talk).isEmpty)
        #expect(effects.notices == [.notSent(nil), .notSent(nil)])
        #expect(talk.hear(.sessionRenewed).isEmpty)
    }

    @Test func whoSaysMoreTriesTheFirstAgain() {
        var talk = stranded()
        #expect(talk.hear(.said("three")).opened == [[.text("one")]])
        talk.hear(.sessionLost)
        #expect(texts(talk) == ["one", "two", "three"])
    }

    @Test func anEditByKeyIsStrandedToo() {
        var talk = Talk(draft: Drafts.titled)
        let key = KeyEdit(.delete(SegmentAddress(.text, 1, 1), ripple: false), on: Draft(json: Drafts.titled))
        #expect(
            talk.hear(.edited(key, id: 1))
                == [.stopTimers, .tell(.aiming(key.sentence(.english))), .aim]
        )
        talk.hear(.sessionLost)
        #expect(texts(talk) == [key.sentence(.english)])
        // In the new session there is nothing that it could mean.
        #expect(talk.hear(.sessionRenewed).contains(.aim))
        let refused = talk.hear(.aimed(.null))
        #expect(refused.opened.isEmpty)
        #expect(refused.notices.contains { if case .notSent(_?) = $0 { true } else { false } })
    }

    @Test func anEditByKeyThatWasAimedIsAimedAnew() {
        var talk = Talk(draft: Drafts.titled)
        let key = KeyEdit(.delete(SegmentAddress(.text, 1, 1), ripple: false), on: Draft(json: Drafts.titled))
        talk.hear(.edited(key, id: 1))
        #expect(talk.hear(.aimed(Drafts.titled)).opened.count == 1)
        talk.hear(.sessionLost)
        // Back after others have worked in it, it may mean another thing.
        let found = talk.hear(.sessionFound)
        #expect(found.contains(.aim) && found.opened.isEmpty)
    }

    @Test func answersAreForTheSessionThatAsked() {
        let question = TurnReader.ToolQuestion(id: "q", hint: "", tool: nil)
        var conversation = Conversation(draft: Drafts.titled, questions: [question], timeouts: .hosted)
        _ = conversation.handle(.answered(true), at: .zero)
        _ = conversation.handle(.sessionLost, at: .zero)
        #expect(conversation.waiting.isEmpty)
        #expect(conversation.handle(.sessionRenewed, at: .zero).opened.isEmpty)
    }

    @Test func stoppingLetsGoOfIt() {
        var talk = stranded()
        talk.hear(.cancelled)
        #expect(talk.conversation.phase == .idle && texts(talk).isEmpty)
    }

    // MARK: Before an edit by key

    @Test func aFailedLookBeforeAKeySaysNotSent() {
        var talk = Talk(draft: Drafts.titled)
        let key = KeyEdit(.delete(SegmentAddress(.text, 1, 1), ripple: false), on: Draft(json: Drafts.titled))
        talk.hear(.edited(key, id: 7))
        talk.hear(.said("next", id: 8))
        let effects = talk.hear(.notAimed(.http(status: 500, detail: "")))
        #expect(
            effects.notices.first
                == .notSent(
                    "Not sent: delete T1·1. The service answered with HTTP 500. Try again in a while."
                )
        )
        #expect(effects.opened == [[.text("next")]])
    }

    @Test func stoppingWhileItIsAimedSendsNothing() {
        var talk = Talk(draft: Drafts.titled)
        let key = KeyEdit(.delete(SegmentAddress(.text, 1, 1), ripple: false), on: Draft(json: Drafts.titled))
        talk.hear(.edited(key, id: 7))
        talk.hear(.cancelled)
        #expect(talk.hear(.aimed(Drafts.titled)).isEmpty)
        #expect(talk.sent == 0)
    }
}

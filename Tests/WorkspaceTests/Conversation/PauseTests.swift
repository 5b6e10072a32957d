import ExactJSON
import ServiceClient
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// A moment without a service keeps what was said, and says until when.
@Suite struct PauseTests {
    private static let away = ServiceError.unreachable(address: "http://h", reason: .refused)
    private static let busy = ServiceError.refused(Refusal(.rateLimited, retryAfter: .seconds(24)))

    private func waiting(_ error: ServiceError = away) -> Talk {
        var talk = Talk(draft: Drafts.titled, isPatient: true)
        for text in ["one", "two", "three"] { talk.hear(.said(text)) }
        talk.hear(.broke(error, wasSent: true))
        return talk
    }

    @Test func nothingFailsAndAllOfItWaits() {
        let talk = waiting()
        #expect(talk.all.failures.isEmpty)
        #expect(talk.conversation.waiting.map(\.text) == ["one", "two", "three"])
        #expect(talk.all.suffix(2) == [.tell(.paused(Self.away, again: .seconds(2))), .start(.again, .seconds(2))])
        #expect(talk.conversation.open.count == 3)
        #expect(talk.conversation.liveness == nil)
    }

    @Test func itGoesOnByItselfInOrder() {
        var talk = waiting()
        for pause in [5, 10, 30, 60, 60] {
            #expect(talk.hear(.ranOut(.again)).opened == [[.text("one")]])
            #expect(talk.hear(.broke(Self.away, wasSent: true)).last == .start(.again, .seconds(pause)))
        }
        talk.hear(.ranOut(.again))
        talk.says("ok")
        #expect(talk.ends(Drafts.filmedAndTitled).opened == [[.text("two")]])
        // Once something was heard it begins anew.
        #expect(talk.hear(.broke(Self.away, wasSent: true)).last == .start(.again, .seconds(2)))
    }

    @Test func aBusyServiceSaysWhen() {
        var talk = waiting(Self.busy)
        #expect(talk.all.last == .start(.again, .seconds(24)))
        #expect(talk.hear(.ranOut(.again)).opened == [[.text("one")]])
    }

    @Test func aKeyOrAWordTriesAtOnce() {
        var talk = waiting()
        let first = talk.conversation.waiting[0].id
        #expect(talk.hear(.unparked(first)).opened == [[.text("one")]])
        talk.hear(.broke(Self.away, wasSent: true))
        #expect(talk.hear(.said("four")).opened == [[.text("one")]])
        talk.hear(.broke(Self.away, wasSent: true))
        #expect(talk.hear(.amended(first, "uno")).opened == [[.text("uno")]])
    }

    @Test func oneInHandDoesNotGoOff() {
        var talk = waiting()
        let first = talk.conversation.waiting[0].id
        talk.hear(.held(first))
        #expect(talk.hear(.ranOut(.again)).opened.isEmpty)
        #expect(talk.hear(.released(first)).opened == [[.text("one")]])
    }

    /// The settings stay as they are while the program runs: no waiting mends them.
    @Test func whatLiesInTheSettingsIsToldAtOnce() {
        var talk = Talk.begun(isPatient: true)
        let told = talk.hear(.broke(.certificates(Trust.Source(path: "/x", setting: "ca_file")), wasSent: false))
        #expect(told.failures.count == 1 && talk.conversation.phase == .idle)
    }

    @Test func aStopDropsIt() {
        var talk = waiting()
        talk.hear(.cancelled)
        #expect(talk.conversation.waiting.isEmpty && talk.conversation.phase == .idle)
        #expect(!talk.all.failures.contains("Stopped."))
    }

    @Test func aKeysEditWaitsAsWell() {
        var talk = Talk(draft: Drafts.titled, isPatient: true)
        talk.hear(.edited(KeyEdit(.delete(SegmentAddress(.text, 1, 1), ripple: false), on: Draft(json: Drafts.titled))))
        talk.hear(.notAimed(Self.away))
        #expect(talk.conversation.waiting.count == 1 && talk.conversation.phase == .pausing)
        #expect(talk.hear(.ranOut(.again)).contains(.aim))
    }

    /// One who gives a command hears of it; only where the service is busy it is tried once more.
    @Test func aCommandWaitsOnlyForABusyService() {
        var talk = Talk.begun()
        #expect(talk.hear(.broke(Self.busy, wasSent: true)).last == .start(.again, .seconds(24)))
        #expect(talk.hear(.ranOut(.again)).opened.count == 1)
        #expect(talk.hear(.broke(Self.busy, wasSent: true)).failures.count == 1)
        var away = Talk.begun()
        #expect(away.hear(.broke(Self.away, wasSent: true)).failures.count == 1)
        var long = Talk.begun()
        let far = ServiceError.refused(Refusal(.rateLimited, retryAfter: .seconds(900)))
        #expect(long.hear(.broke(far, wasSent: true)).failures.count == 1)
    }

    /// The question is open again: it was not answered.
    @Test func anAnswerThatWasNotSentIsAskedForAnew() {
        var talk = Talk.begun(isPatient: true)
        talk.frame(#"{"content":{"parts":[{"functionCall":{"id":"q","name":"adk_request_confirmation","args":{}}}]}}"#)
        talk.ends(Drafts.empty)
        talk.hear(.said("yes"))
        let told = talk.hear(.broke(Self.away, wasSent: true))
        #expect(told.failures.count == 1)
        #expect(told.notices.contains { if case .asked(let open, _) = $0 { open.count == 1 } else { false } })
        #expect(talk.hear(.said("yes")).opened.count == 1)
    }
}

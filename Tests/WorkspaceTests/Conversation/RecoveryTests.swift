import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// A stream that was lost, or an answer that is none: nothing is sent again, and the state tells what is there.
@Suite struct RecoveryTests {
    private func lost(_ error: ServiceError = .connectionLost, draft: JSON = Drafts.empty) -> Talk {
        var talk = Talk.begun(draft: draft)
        talk.hear(.broke(error, wasSent: true))
        return talk
    }

    /// Looks until no look is due any more; each finds what `found` says.
    private func looked(_ talk: inout Talk, _ found: Conversation.Event) -> [Duration] {
        var pauses: [Duration] = []
        while case .recovering = talk.conversation.phase, let pause = talk.due {
            pauses.append(pause)
            talk.now += pause
            talk.hear(.ranOut(.look))
            talk.hear(found)
        }
        return pauses
    }

    // MARK: When it is looked

    @Test func theStateIsLookedAtUntilTheTimeOfATurnIsOverAndTheMessageNeverSentAgain() {
        var talk = Talk.begun()
        #expect(
            talk.hear(.broke(.connectionLost, wasSent: true)) == [
                .close, .stopTimers, .tell(.recovering(.lost)), .tell(.looking(in: .seconds(2))),
                .start(.look, .seconds(2)),
            ]
        )
        let pauses = looked(&talk, .state(Drafts.empty))
        #expect(pauses.prefix(4) == [.seconds(2), .seconds(10), .seconds(30), .seconds(60)])
        #expect(talk.now >= .seconds(900) && talk.now < .seconds(960))
        #expect(talk.all.failures.count == 1)
        #expect(talk.all.failures[0].hasSuffix("Nothing of it is seen in the timeline."))
        #expect(talk.sent == 1)
        #expect(talk.conversation.phase == .idle)
    }

    /// It was said at 270 s of an edit that takes 290 that it was not done.
    @Test func whatIsDoneLateIsFound() {
        var talk = lost()
        while talk.now < .seconds(290), let pause = talk.due {
            talk.now += pause
            talk.hear(.ranOut(.look))
            talk.hear(.state(talk.now < .seconds(290) ? Drafts.empty : Drafts.titled))
        }
        #expect(talk.all.changes == [[#"Title added: "Paradise Found" (0-3s)"#]])
    }

    @Test func aServiceThatNeverAnswersLeavesItUnknown() {
        var talk = lost()
        _ = looked(&talk, .stateUnavailable(.connectionLost))
        #expect(talk.all.failures.first?.contains("Whether it was done is not known") == true)
        #expect(talk.conversation.phase == .idle)
    }

    /// Somebody answered, so what was done is done: it is looked at once.
    @Test(arguments: [
        ServiceError.unreadable(what: .notJSON), .http(status: 502, detail: ""), .http(status: 504, detail: ""),
        .refused(Refusal(.other(503))), .refused(Refusal(.other(425))), .http(status: 408, detail: ""),
        .http(status: 409, detail: ""), .http(status: 425, detail: ""),
    ])
    func anAnswerThatIsNoneIsLookedUp(_ error: ServiceError) {
        var talk = lost(error)
        #expect(talk.all.suffix(4) == [.close, .stopTimers, .tell(.recovering(.answer(error))), .fetchState])
        talk.hear(.state(Drafts.empty))
        #expect(looked(&talk, .state(Drafts.empty)).count > 10)
        #expect(talk.ending == .unknown)
    }

    /// A server that says no, or fell over it, is not waited for as long.
    @Test(arguments: [403, 404, 405, 422, 500, 501])
    func aNoThatIsNotTheServicesOwnIsLookedUp(_ status: Int) {
        var talk = lost(.http(status: status, detail: "no"))
        talk.hear(.state(Drafts.empty))
        #expect(looked(&talk, .state(Drafts.empty)) == [.seconds(2), .seconds(10), .seconds(30)])
        #expect(talk.ending == .unknown)
        var done = lost(.http(status: status, detail: "no"))
        #expect(done.hear(.state(Drafts.titled)).changes.count == 1)
    }

    @Test func aPageOfTheNetworkIsToldAtOnce() {
        var talk = lost(.unreadable(what: .webPage))
        let told = talk.hear(.stateUnavailable(.unreadable(what: .webPage)))
        #expect(told.failures.count == 1 && told.failures[0].contains("sign-in page"))
        #expect(talk.conversation.phase == .idle)
    }

    @Test(arguments: [
        ServiceError.unreachable(address: "http://127.0.0.1:1", reason: .refused),
        .refused(Refusal(.outOfCredits)), .refused(Refusal(.rateLimited, retryAfter: .seconds(900))),
        .refused(Refusal(.other(4711))),
    ])
    func whatCertainlyWasNotDoneFailsAtOnce(_ error: ServiceError) {
        var talk = Talk.begun()
        let told = talk.hear(.broke(error, wasSent: true))
        #expect(told.failures.count == 1 && told.failures[0].contains(English().words(for: error)))
        #expect(talk.conversation.phase == .idle)
        #expect(talk.ending == .failed)
    }

    @Test func whatBrokeBeforeItWasSentWasNotDone() {
        var talk = Talk.begun()
        talk.hear(.broke(.connectionLost, wasSent: false))
        #expect(talk.conversation.phase == .idle)
        #expect(talk.all.failures.count == 1 && talk.all.failures[0].hasPrefix("Not sent: "))
        #expect(!talk.all.failures[0].contains("may have been done"))
    }

    // MARK: What is told

    /// Another's edit may be what changed, and one of two may be missing.
    @Test(arguments: 1...5)
    func aChangeIsNotTakenForTheAnswer(_ look: Int) {
        var talk = Talk.begun()
        talk.usesTool("add_title", id: "1")
        talk.frame(#"{"content":{"parts":[{"functionResponse":{"id":"1","name":"add_title","response":{}}}]}}"#)
        talk.usesTool("add_music", id: "2")
        talk.hear(.broke(.connectionLost, wasSent: true))
        for _ in 1..<look {
            talk.hear(.ranOut(.look))
            talk.hear(.state(Drafts.empty))
        }
        talk.hear(.ranOut(.look))
        let told = talk.hear(.state(Drafts.titled))
        #expect(told.changes == [[#"Title added: "Paradise Found" (0-3s)"#]])
        let words = told.failures.first ?? ""
        #expect(words.contains("may not be all") && words.contains("may be another's"))
        #expect(words.contains("Seen to end: add_title.") && words.contains("Seen to begin only: add_music."))
        #expect(told.notices.contains(.finished))
        #expect(talk.ending == .unknown)
        #expect(talk.sent == 1)
    }

    @Test func whatTheStreamHadShownAndTheServiceDidNotKeepIsTakenBack() {
        var talk = Talk.begun()
        talk.shows(Drafts.titled)
        talk.hear(.broke(.connectionLost, wasSent: true))
        talk.hear(.ranOut(.look))
        #expect(talk.hear(.state(Drafts.empty)).first == .tell(.draft(Drafts.empty)))
        #expect(talk.due == .seconds(10))
    }

    @Test func aNewSessionIsNoEdit() {
        var talk = lost(draft: Drafts.titled)
        talk.hear(.ranOut(.look))
        talk.hear(.sessionRenewed)
        talk.hear(.state(.null))
        #expect(talk.due == .seconds(10))
    }

    @Test func messagesSaidMeanwhileWait() {
        var talk = lost()
        #expect(talk.hear(.said("and louder")).notices.count == 1)
        talk.hear(.ranOut(.look))
        #expect(talk.hear(.state(Drafts.titled)).opened == [[.text("and louder")]])
    }

    /// What follows an edit that may be half done, such as its export, does not go off.
    @Test func whatFollowsItIsDropped() {
        var talk = Talk.begun()
        talk.hear(.submitted(Request(id: 2, .export(ExportOrder()), language: .english)))
        talk.hear(.putBehind(2, talk.conversation.turn.id ?? 0))
        talk.hear(.broke(.connectionLost, wasSent: true))
        talk.hear(.ranOut(.look))
        #expect(talk.hear(.state(Drafts.titled)).contains(.tell(.notSent(nil))))
    }
}

extension Talk {
    /// When the next look is due.
    var due: Duration? {
        all.last.flatMap { if case .start(.look, let pause) = $0 { pause } else { nil } }
    }

    /// How the request of the last turn ended.
    var ending: Ledger.Outcome? {
        if case .done(let outcome) = conversation.ledger[conversation.turn.id]?.step { outcome } else { nil }
    }
}

import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol
import Testing

@testable import Workspace

/// A stream that was lost: nothing is sent again, and the state tells what was done.
@Suite struct RecoveryTests {
    private func lost(_ error: ServiceError = .connectionLost) -> Talk {
        var talk = Talk.begun()
        talk.hear(.broke(error, wasSent: true))
        return talk
    }

    @Test func theStateIsLookedAtFiveTimesAndTheMessageNeverSentAgain() {
        var talk = Talk.begun()
        #expect(
            talk.hear(.broke(.connectionLost, wasSent: true))
                == [.close, .stopTimers, .tell(.recovering), .start(.look, .seconds(30))]
        )
        for look in 1...5 {
            #expect(talk.hear(.ranOut(.look)) == [.fetchState])
            let effects = talk.hear(.state(Drafts.empty))
            if look < 5 { #expect(effects == [.start(.look, .seconds(60))]) }
        }
        #expect(talk.all.failures == ["The edit was not done: the timeline is as it was."])
        #expect(talk.all.contains { if case .tell(.failed(_, mayRetry: true, _), _) = $0 { true } else { false } })
        #expect(talk.sent == 1)
        #expect(talk.conversation.phase == .idle)
    }

    @Test func aServiceThatNeverAnswersLeavesItUnknown() {
        var talk = lost()
        for _ in 1...5 {
            talk.hear(.ranOut(.look))
            talk.hear(.stateUnavailable(.connectionLost))
        }
        #expect(talk.all.failures.first?.hasPrefix("Whether the edit was done is not known") == true)
        #expect(talk.conversation.phase == .idle)
    }

    @Test(arguments: 1...5)
    func aChangeIsReportedAsTheAnswer(_ look: Int) {
        var talk = lost()
        for _ in 1..<look {
            talk.hear(.ranOut(.look))
            talk.hear(.state(Drafts.empty))
        }
        talk.hear(.ranOut(.look))
        #expect(
            talk.hear(.state(Drafts.titled)) == [
                .tell(.draft(Drafts.titled)), .tell(.changes([#"Title added: "Paradise Found" (0-3s)"#])), .stopTimers,
                .tell(.finished),
            ]
        )
        #expect(talk.sent == 1)
    }

    @Test func whatTheStreamHadShownAndTheServiceDidNotKeepIsTakenBack() {
        var talk = Talk.begun()
        talk.shows(Drafts.titled)
        talk.hear(.broke(.connectionLost, wasSent: true))
        talk.hear(.ranOut(.look))
        #expect(talk.hear(.state(Drafts.empty)) == [.tell(.draft(Drafts.empty)), .start(.look, .seconds(60))])
    }

    @Test(arguments: [
        ServiceError.connectionLost, .timedOut(what: .agent), .unreadable(what: .notJSON),
        .http(status: 502, detail: ""),
    ])
    func anUnknownOutcomeIsLookedUp(_ error: ServiceError) {
        #expect(lost(error).conversation.phase == .recovering(.init()))
    }

    @Test(arguments: [
        ServiceError.unreachable(address: "http://127.0.0.1:1", reason: .refused),
        .refused(Refusal(.outOfCredits)), .refused(Refusal(.rateLimited)), .http(status: 422, detail: "no"),
    ])
    func whatCertainlyWasNotDoneFailsAtOnce(_ error: ServiceError) {
        var talk = Talk.begun()
        #expect(
            talk.hear(.broke(error, wasSent: true)) == [
                .close, .tell(.failed(English().words(for: error), mayRetry: true, cause: .service(error))),
                .stopTimers, .tell(.finished),
            ]
        )
        #expect(talk.conversation.phase == .idle)
    }

    @Test func whatBrokeBeforeItWasSentWasNotDone() {
        var talk = Talk.begun()
        talk.hear(.broke(.connectionLost, wasSent: false))
        #expect(talk.conversation.phase == .idle)
        #expect(talk.all.failures.count == 1)
    }

    @Test func aNewSessionIsNoEdit() {
        var talk = Talk.begun(draft: Drafts.titled)
        talk.hear(.broke(.connectionLost, wasSent: true))
        talk.hear(.ranOut(.look))
        talk.hear(.sessionRenewed)
        #expect(talk.hear(.state(.null)) == [.start(.look, .seconds(60))])
    }

    @Test func messagesSaidMeanwhileWait() {
        var talk = lost()
        #expect(talk.hear(.said("and louder")).notices.count == 1)
        talk.hear(.ranOut(.look))
        #expect(talk.hear(.state(Drafts.titled)).opened == [[.text("and louder")]])
    }
}

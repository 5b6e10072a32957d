import ExactJSON
import ServiceClient
import ServiceProtocol
import Testing

@testable import Workspace

/// Done stays done: what a bad look at the state after a good stream may change.
@Suite struct UnseenTests {
    private static let errors: [ServiceError] = [
        .http(status: 500, detail: ""), .unreadable(what: .notJSON), .connectionLost, .timedOut(what: .answer),
        .refused(Refusal(.sessionNotFound)), .http(status: 404, detail: ""),
    ]

    @Test(arguments: errors)
    func aTurnThatSpokeIsOver(_ error: ServiceError) {
        var talk = Talk.begun()
        talk.says("Added the title.")
        talk.hear(.ended)
        let end = talk.hear(.stateUnavailable(error))
        #expect(end.failures.isEmpty)
        #expect(end.notices == [.unseen(error), .finished])
        #expect(talk.conversation.phase == .idle)
        // A later look shows what is there now; the agent has spoken of it.
        #expect(end.last == .start(.look, .seconds(2)))
        #expect(talk.hear(.ranOut(.look)) == [.fetchState])
        #expect(talk.hear(.state(Drafts.titled)) == [.tell(.draft(Drafts.titled))])
        #expect(talk.hear(.ranOut(.look)).isEmpty)
        #expect(talk.sent == 1)
    }

    @Test func whatTheStreamShowedIsTheAnswer() {
        var talk = Talk.begun()
        talk.shows(Drafts.titled)
        talk.hear(.ended)
        let end = talk.hear(.stateUnavailable(.http(status: 500, detail: "")))
        #expect(end.changes == [[#"Title added: "Paradise Found" (0-3s)"#]])
        #expect(end.failures.isEmpty)
    }

    @Test func aTurnThatToldNothingIsLookedAtAgain() {
        var talk = Talk.begun()
        talk.hear(.ended)
        let error = ServiceError.http(status: 500, detail: "")
        #expect(
            talk.hear(.stateUnavailable(error)) == [
                .tell(.unseen(error, looksAgain: true)), .start(.look, .seconds(2)),
            ]
        )
        #expect(talk.hear(.ranOut(.look)) == [.fetchState])
        #expect(talk.hear(.state(Drafts.titled)).changes == [[#"Title added: "Paradise Found" (0-3s)"#]])
        #expect(talk.all.failures.isEmpty)
    }

    @Test func withoutAnyLookItIsNotKnown() {
        var talk = Talk.begun()
        talk.hear(.ended)
        talk.hear(.stateUnavailable(.connectionLost))
        for pause in [10, 30, 60, 60, nil] {
            talk.hear(.ranOut(.look))
            let effects = talk.hear(.stateUnavailable(.connectionLost))
            if let pause { #expect(effects == [.start(.look, .seconds(pause))]) }
        }
        #expect(talk.all.failures.count == 1)
        #expect(talk.all.failures.first?.hasPrefix("Whether the edit was done is not known") == true)
    }

    @Test func aStateWithoutADraftIsNoEmptyTimeline() {
        var talk = Talk.begun(draft: Drafts.titled)
        talk.says("Done.")
        talk.hear(.ended)
        #expect(talk.hear(.state(.null)).notices == [.unseen(.noTimeline), .finished])
        #expect(talk.frame(#"{"actions":{"stateDelta":{"draft":null}}}"#).isEmpty)
        #expect(talk.conversation.draftNow == Drafts.titled)
    }

    @Test func aQuestionIsAskedAllTheSame() {
        var talk = Talk.begun()
        talk.frame(
            #"{"content":{"parts":[{"functionCall":{"id":"q","name":"adk_request_confirmation","args":{}}}]}}"#
        )
        talk.hear(.ended)
        let end = talk.hear(.stateUnavailable(.connectionLost))
        #expect(end.notices.contains { if case .asked = $0 { true } else { false } })
        #expect(talk.hear(.said("yes")).opened.count == 1)
    }

    @Test func whatBrokeBeforeItWasSentSaysSo() {
        var talk = Talk.begun()
        talk.hear(.broke(.http(status: 500, detail: ""), wasSent: false))
        #expect(talk.all.failures == ["Not sent: The service answered with HTTP 500. Try again in a while."])
    }
}

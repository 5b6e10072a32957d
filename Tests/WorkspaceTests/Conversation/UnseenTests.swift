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
        #expect(
            talk.hear(.stateUnavailable(error)).notices
                == [.unseen(error, looksAgain: true), .looking(in: .seconds(2))]
        )
        #expect(talk.hear(.ranOut(.look)) == [.fetchState])
        #expect(talk.hear(.stateUnavailable(error)).notices == [.looking(in: .seconds(10))])
        talk.hear(.ranOut(.look))
        let end = talk.hear(.stateUnavailable(error))
        #expect(end.failures.isEmpty)
        #expect(end.notices == [.unseen(error), .finished])
        #expect(talk.conversation.phase == .idle)
        // A later look shows what is there now; the agent has spoken of it.
        #expect(end.last == .start(.look, .seconds(60)))
        #expect(talk.hear(.ranOut(.look)) == [.fetchState])
        #expect(talk.hear(.state(Drafts.titled)) == [.tell(.draft(Drafts.titled))])
        #expect(talk.hear(.ranOut(.look)).isEmpty)
        #expect(talk.sent == 1)
    }

    @Test func whatTheStreamShowedIsTheAnswer() {
        var talk = Talk.begun()
        talk.shows(Drafts.titled)
        talk.hear(.ended)
        let end = talk.staysUnseen(.http(status: 500, detail: ""))
        #expect(end.changes == [[#"Title added: "Paradise Found" (0-3s)"#]])
        #expect(end.failures.isEmpty)
    }

    @Test func aTurnThatToldNothingIsLookedAtAgain() {
        var talk = Talk.begun()
        talk.hear(.ended)
        let error = ServiceError.http(status: 500, detail: "")
        #expect(
            talk.hear(.stateUnavailable(error)).notices
                == [.unseen(error, looksAgain: true), .looking(in: .seconds(2))]
        )
        #expect(talk.hear(.ranOut(.look)) == [.fetchState])
        #expect(talk.hear(.state(Drafts.titled)).changes == [[#"Title added: "Paradise Found" (0-3s)"#]])
        #expect(talk.all.failures.isEmpty)
    }

    @Test func withoutAnyLookItIsNotKnown() {
        var talk = Talk.begun()
        talk.hear(.ended)
        for pause in [2, 10, 30] {
            talk.hear(.stateUnavailable(.connectionLost))
            #expect(talk.due == .seconds(pause))
            talk.hear(.ranOut(.look))
        }
        talk.hear(.stateUnavailable(.connectionLost))
        #expect(talk.all.failures.count == 1)
        #expect(talk.all.failures.first?.contains("Whether it was done is not known") == true)
        #expect(talk.ending == .unknown)
    }

    @Test func aStateWithoutADraftIsNoEmptyTimeline() {
        var talk = Talk.begun(draft: Drafts.titled)
        talk.says("Done.")
        talk.hear(.ended)
        #expect(talk.hear(.state(.null)).notices.first == .unseen(.noTimeline, looksAgain: true))
        talk.hear(.ranOut(.look))
        talk.hear(.state(Drafts.titled))
        talk.hear(.ranOut(.look))
        #expect(talk.hear(.state(Drafts.titled)).notices == [.finished])
        #expect(talk.frame(#"{"actions":{"stateDelta":{"draft":null}}}"#).isEmpty)
        #expect(talk.conversation.draftNow == Drafts.titled)
    }

    @Test func aQuestionIsAskedAllTheSame() {
        var talk = Talk.begun()
        talk.frame(
            #"{"content":{"parts":[{"functionCall":{"id":"q","name":"adk_request_confirmation","args":{}}}]}}"#
        )
        talk.hear(.ended)
        let end = talk.staysUnseen(.connectionLost)
        #expect(end.notices.contains { if case .asked = $0 { true } else { false } })
        #expect(talk.hear(.said("yes")).opened.count == 1)
    }

    @Test func whatBrokeBeforeItWasSentSaysSo() {
        var talk = Talk.begun()
        talk.hear(.broke(.http(status: 500, detail: ""), wasSent: false))
        #expect(talk.all.failures == ["Not sent: The service answered with HTTP 500. Try again in a while."])
    }
}

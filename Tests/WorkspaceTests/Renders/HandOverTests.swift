import ServiceClient
import ServiceProtocol
import Testing

@testable import Workspace

/// A job is handed over once: what is done next, by what came.
@Suite struct HandOverTests {
    private static let doubtful: [ServiceError] = [
        .connectionLost, .timedOut(what: .answer), .unreadable(what: .notJSON), .http(status: 404, detail: ""),
        .http(status: 500, detail: ""), .http(status: 403, detail: "no"), .http(status: 302, detail: ""),
        .http(status: 409, detail: "it is there"), .refused(Refusal(.other(500))), .refused(Refusal(.other(5000))),
    ]
    private static let notNow: [ServiceError] = [
        .refused(Refusal(.rateLimited)), .unreachable(address: "http://h", reason: .refused),
    ]
    private static let final: [ServiceError] = [
        .refused(Refusal(.exportBlocked)), .refused(Refusal(.outOfCredits)), .refused(Refusal(.other(77))),
        .http(status: 422, detail: "no"), .noService(reason: "no"),
    ]
    private let unknownSession = ServiceError.refused(Refusal(.sessionNotFound))

    private func handOver(_ mayHaveBeenSent: Bool = false) -> HandOver {
        HandOver(mayHaveBeenSent: mayHaveBeenSent, Patience(.hosted))
    }

    @Test func aNumberThatMayHaveBeenSentIsLookedUpFirst() {
        #expect(handOver().step == .submit)
        #expect(handOver(true).step == .look)
    }

    @Test(arguments: doubtful) func whatIsInDoubtIsLookedUp(_ error: ServiceError) {
        var handOver = handOver()
        handOver.wasSent(error)
        #expect(handOver.step == .look)
        handOver.wasLookedUp(.isNotThere)
        #expect(handOver.step == .submit)
        handOver.wasTaken()
        #expect(handOver.step == .over)
    }

    @Test(arguments: doubtful) func whatCannotBeFoundOutIsNotSentAgain(_ error: ServiceError) {
        var handOver = handOver()
        handOver.wasSent(error)
        handOver.wasLookedUp(.unknown(.connectionLost))
        #expect(handOver.step == .unknown(.connectionLost))
    }

    @Test(arguments: notNow) func whatWasNotDoneIsOfferedAgain(_ error: ServiceError) {
        var handOver = handOver()
        for _ in 0..<30 { handOver.wasSent(error) }
        #expect(handOver.step == .submit)
    }

    @Test(arguments: final) func aRefusalIsAnEnd(_ error: ServiceError) {
        var handOver = handOver()
        handOver.wasSent(error)
        #expect(handOver.step == .failed(error))
    }

    @Test func aSessionGivesWayOnce() {
        var handOver = handOver()
        handOver.wasSent(unknownSession)
        #expect(handOver.step == .submit)
        handOver.wasSent(unknownSession)
        #expect(handOver.step == .renewSession)
        handOver.hasNewSession()
        handOver.wasSent(unknownSession)
        #expect(handOver.step == .submit)
        handOver.wasSent(unknownSession)
        #expect(handOver.step == .failed(unknownSession))
    }

    /// A service that loses every submission is not sent it for ever.
    @Test func itEnds() {
        var handOver = handOver()
        var count = 0
        while handOver.isUndecided, count < 100 {
            handOver.wasSent(.unreadable(what: .notJSON))
            count += 1
            if handOver.step == .look { handOver.wasLookedUp(.isNotThere) }
        }
        #expect(count == PollSchedule.hosted.failures + 1)
    }

    // MARK: Looking it up

    private static let denials: [ServiceError] = [
        .http(status: 404, detail: "Not Found"), .refused(Refusal(.other(404))),
    ]
    private static let noDenials: [ServiceError] = [
        .http(status: 404, detail: ""), .http(status: 403, detail: "no"), .http(status: 410, detail: "gone"),
        .refused(Refusal(.sessionNotFound)), .refused(Refusal(.other(77))), .unreadable(what: .notJSON),
        .unreadable(what: .noRenderStatus), .connectionLost, .http(status: 503, detail: "no"),
        .redirected(status: 302, fault: .badAddress),
    ]

    @Test(arguments: denials) func twoClearWordsTell(_ denial: ServiceError) {
        var lookup = Lookup(Patience(.hosted))
        #expect(lookup.heard(denial) == .ask(after: .seconds(5)))
        #expect(lookup.heard(.unreadable(what: .notJSON)) == .ask(after: nil))
        #expect(lookup.heard(denial) == .tell(.isNotThere))
    }

    @Test(arguments: noDenials) func noOtherWordDoes(_ error: ServiceError) {
        var lookup = Lookup(Patience(.studio))
        for _ in 0..<PollSchedule.studio.failures { #expect(lookup.heard(error) == .ask(after: nil)) }
        #expect(lookup.heard(error) == .tell(.unknown(error)))
    }
}

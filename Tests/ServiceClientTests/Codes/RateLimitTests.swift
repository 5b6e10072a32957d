import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// Code 429: wait, once more, and no more; but for a message, whose sender waits, and shows that it does.
@Suite(.timeLimit(.minutes(15))) struct RateLimitTests {
    /// The three ways in which it is said.
    static let refusals: [ScriptedAnswer] = [
        .envelope(code: 429, message: "slow down"), .envelope(code: 429, message: "slow down", status: 429),
        .plain("slow down", status: 429),
    ]

    /// What `Retry-After` says, and how long is waited; nil where it is not waited for.
    static let waits: [(String?, Duration?)] = [
        (nil, .seconds(30)), ("7", .seconds(7)), ("0", .zero), ("120", .seconds(120)),
        ("Wed, 21 Oct 2026 07:28:00 GMT", .seconds(30)), ("-5", .seconds(30)), ("7.5", .seconds(30)),
        ("", .seconds(30)), ("99999999999999999999", .seconds(30)), ("121", nil), ("3600", nil),
        ("9223372036854775807", nil),
    ]

    @Test(arguments: waits, refusals)
    func aWaitIsTakenOnce(_ row: (retryAfter: String?, wait: Duration?), _ refusal: ScriptedAnswer) async throws {
        let refusal = row.retryAfter.map { refusal.with("Retry-After", $0) } ?? refusal
        try await ClientFixture.with(answers: [refusal, ClientCall.credits.answer]) { rig in
            guard let wait = row.wait else {
                let error = try await serviceError { _ = try await rig.client.credits() }
                #expect(error.refusal?.code == .rateLimited)
                #expect(rig.calls.count == 1)
                #expect(rig.waits.all.isEmpty)
                return
            }
            _ = try await rig.client.credits()
            #expect(rig.calls.count == 2)
            #expect(rig.waits.all == [wait])
        }
    }

    @Test func aLongWaitIsTold() async throws {
        try await ClientFixture.with(answers: [.envelope(code: 429).with("Retry-After", "3600")]) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error.refusal?.retryAfter == .seconds(3600))
            #expect(rig.calls.count == 1)
        }
    }

    private static let patient = ClientCall.all.filter { $0.path != "/run_sse" }

    @Test(arguments: refusals)
    func aMessageDoesNotWaitHere(_ refusal: ScriptedAnswer) async throws {
        try await ClientFixture.with(answers: [refusal.with("Retry-After", "24")]) { rig in
            let (_, error) = await rig.signals()
            #expect((error as? ServiceError)?.refusal?.pause == .seconds(24))
            #expect(rig.calls.count == 1)
            #expect(rig.waits.all.isEmpty)
        }
    }

    @Test(arguments: patient)
    func everyCallWaitsAndIsTheSameAgain(_ call: ClientCall) async throws {
        try await ClientFixture.with(answers: [Self.refusals[1], call.answer]) { rig in
            try await call.run(rig)
            #expect(rig.calls.map(\.path) == [call.path, call.path])
            #expect(rig.calls.first?.body == rig.calls.last?.body)
            #expect(rig.waits.all == [.seconds(30)])
        }
    }

    @Test(arguments: patient, refusals)
    func theSecondTimeIsTold(_ call: ClientCall, _ refusal: ScriptedAnswer) async throws {
        try await ClientFixture.with(answers: [refusal, refusal.with("Retry-After", "50")]) { rig in
            let error = try await serviceError { try await call.run(rig) }
            #expect(error.refusal?.code == .rateLimited)
            #expect(error.refusal?.retryAfter == .seconds(50))
            #expect(rig.calls.count == 2)
            #expect(rig.waits.all == [.seconds(30)])
        }
    }

    @Test(arguments: refusals)
    func aTokenIsWaitedForTheSameWay(_ refusal: ScriptedAnswer) async throws {
        let script: ScriptedService.Script = { request in
            switch request.number {
            case 0: refusal.with("Retry-After", "9")
            case 1: .token(1)
            default: ClientCall.credits.answer
            }
        }
        try await ClientFixture.with(token: nil, script) { rig in
            _ = try await rig.client.credits()
            #expect(rig.waits.all == [.seconds(9)])
            #expect(rig.tokenRequests.count == 2)
            #expect(Set(rig.tokenRequests.map { $0.header("X-Client-Id") }).count == 1)
        }
        try await ClientFixture.with(token: nil, { _ in refusal }) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error.refusal?.code == .rateLimited)
            #expect(rig.service.requests.count == 2)
            #expect(rig.waits.all == [.seconds(30)])
        }
    }
}

import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// A refusal as the first event: the turn was never begun, and it is treated as it would be in an answer of JSON.
@Suite(.timeLimit(.minutes(15))) struct StreamRefusalTests {
    static let good = ScriptedAnswer.events(["{}"])

    static func refusal(_ code: Int) -> ScriptedAnswer { .events([#"{"code":\#(code),"message":"m","data":null}"#]) }

    /// The ways in which it may come first.
    static func ways(_ code: Int) -> [ScriptedAnswer] {
        let data = #"{"code":\#(code),"message":"m"}"#
        return [
            refusal(code), .eventStream([.text(": ping\n\n"), .event(data)]),
            .eventStream([.text("data:\n\n: ping\n\ndata: \(data)\n\n")]),
            .eventStream(data.utf8.reduce(into: [.text("data: ")]) { $0.append(.bytes([$1])) } + [.text("\n\n")]),
            ScriptedAnswer(framing: .untilClose, steps: [.text("data: \(data)")]),
        ]
    }

    @Test(arguments: ways(1001))
    func anExpiredTokenIsReplacedOnce(_ refusal: ScriptedAnswer) async throws {
        try await ClientFixture.with(token: nil, answers: [refusal, Self.good]) { rig in
            let (signals, error) = await rig.signals()
            #expect(error == nil)
            #expect(signals.last == SignalTests.event { _ in })
            #expect(rig.calls.map(\.token) == ["nmv_usr_1", "nmv_usr_2"])
            #expect(rig.calls.first?.body == rig.calls.last?.body)
            #expect(Set(rig.tokenRequests.map { $0.header("X-Client-Id") }).count == 1)
        }
        try await ClientFixture.with(token: nil, answers: [refusal, refusal]) { rig in
            let (_, error) = await rig.signals()
            #expect((error as? ServiceError)?.refusal?.code == .tokenInvalid)
            #expect(rig.service.requests.count == 4)
        }
        try await ClientFixture.with(answers: [refusal]) { rig in
            let (_, error) = await rig.signals()
            #expect((error as? ServiceError)?.refusal?.code == .tokenInvalid)
            #expect(rig.service.requests.count == 1)
        }
    }

    @Test(arguments: ways(429))
    func aRateLimitIsTold(_ refusal: ScriptedAnswer) async throws {
        try await ClientFixture.with(answers: [refusal]) { rig in
            let (_, error) = await rig.signals()
            #expect((error as? ServiceError)?.refusal?.code == .rateLimited)
            #expect(rig.calls.count == 1)
            #expect(rig.waits.all.isEmpty)
        }
    }

    @Test func aMissedClientIDIsSentOnce() async throws {
        try await ClientFixture.with(token: nil, answers: [Self.refusal(400), Self.good]) { rig in
            let (_, error) = await rig.signals()
            #expect(error == nil)
            #expect(rig.calls.map { $0.header("X-Client-Id") } == [nil, rig.tokenRequests[0].header("X-Client-Id")])
        }
    }

    @Test(arguments: CodeTests.told.map(\.0))
    func anyOtherIsToldAsAnywhereElse(_ code: ServiceCode) async throws {
        for refusal in Self.ways(code.number) {
            for isAnonymous in [true, false] {
                try await ClientFixture.with(token: isAnonymous ? nil : ClientFixture.token, answers: [refusal]) {
                    rig in
                    let (_, error) = await rig.signals()
                    let link = isAnonymous ? CodeTests.link : nil
                    #expect(error as? ServiceError == .refused(Refusal(code, message: "m", registration: link)))
                    #expect(rig.calls.count == 1)
                }
            }
        }
    }

    @Test(arguments: [1001, 429, 400, 2001, 77])
    func behindAnEventNothingIsEverSentAgain(_ code: Int) async throws {
        let answer = ScriptedAnswer.events(["{}", #"{"code":\#(code),"message":"m"}"#])
        try await ClientFixture.with(token: nil, answers: [answer, Self.good]) { rig in
            let (signals, error) = await rig.signals()
            #expect(error == nil)
            #expect(signals.count == 2)
            guard case .refused(let refusal) = signals.last else {
                Issue.record("no refusal: \(signals)")
                return
            }
            #expect(refusal.code.number == code)
            #expect(refusal.message == "m")
            #expect(refusal.registration == CodeTests.link)
            #expect(rig.calls.count == 1)
            #expect(rig.waits.all.isEmpty)
        }
    }
}

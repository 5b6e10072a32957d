import NIOCore
import NIOHTTP1
import ScriptedService
import ServiceProtocol
import TestSupport
import Testing

@testable import ServiceClient

/// What the network does to a call, and how often the call is made.
@Suite(.timeLimit(.minutes(15))) struct TransportTests {
    // Whoever listens to changes listens anew by itself.
    static let json = ClientCall.all.filter { !["download", "send message", "changes"].contains($0.name) }
    static let reads = json.filter { $0.method == "GET" }
    static let writes = json.filter { $0.method != "GET" } + [.send]

    /// Answers that break off; none says anything of what was done.
    static let broken: [ScriptedAnswer] = [
        .raw([.cut]), .raw([.reset]), .raw([.text("HTTP/1.1 200 OK\r\nContent-Le"), .cut]),
        .raw([.text("SSH-2.0-OpenSSH\r\n"), .cut]),
        ScriptedAnswer(framing: .fixed(100), steps: [.text(#"{"code":0,"#), .cut]),
        ScriptedAnswer(framing: .chunked, steps: [.text(#"{"code":0}"#), .cut]),
    ]

    @Test(arguments: writes, broken)
    func whatMayHaveBeenDoneIsNeverAskedForAgain(_ call: ClientCall, _ answer: ScriptedAnswer) async throws {
        try await ClientFixture.with(answers: [answer]) { rig in
            let error = try await serviceError { try await call.run(rig) }
            #expect(error == .connectionLost)
            #expect(error.leavesOutcomeUnknown)
            #expect(rig.service.requests.count == 1)
        }
    }

    @Test(arguments: reads, broken)
    func whatChangesNothingIsAskedForOnceMore(_ call: ClientCall, _ answer: ScriptedAnswer) async throws {
        try await ClientFixture.with(answers: [answer, call.answer]) { rig in
            try await call.run(rig)
            #expect(rig.service.requests.map(\.path) == [call.path, call.path])
        }
        try await ClientFixture.with(answers: [answer, answer]) { rig in
            let error = try await serviceError { try await call.run(rig) }
            #expect(error == .connectionLost)
            #expect(rig.service.requests.count == 2)
        }
    }

    @Test func aTokenThatIsLostIsNoEditOfUnknownOutcome() async throws {
        try await ClientFixture.with(token: nil, { _ in .raw([.cut]) }) { rig in
            let error = try await serviceError { try await ClientCall.send.run(rig) }
            #expect(error == .unreachable(address: rig.service.address, reason: .broken))
            #expect(!error.leavesOutcomeUnknown)
            #expect(rig.service.requests.count == 1)
        }
    }

    @Test(arguments: ClientCall.all)
    func nobodyAtTheAddressIsToldAtOnce(_ call: ClientCall) async throws {
        // A port of the system's that nobody serves; one just given up may be another test's by now.
        let address = "http://127.0.0.1:1"
        try await ClientFixture.with(answers: []) { rig in
            try await rig.withAnother(token: ClientFixture.token, address: address) { client in
                let lost = ClientFixture(service: rig.service, client: client, folder: rig.folder, waits: rig.waits)
                let error = try await serviceError { try await call.run(lost) }
                #expect(error == .unreachable(address: address, reason: .refused))
                #expect(!error.leavesOutcomeUnknown)
            }
        }
    }

    static let noAddresses = [
        "", "nonsense", "127.0.0.1:1", "localhost:1", "ftp://127.0.0.1:1", "http://", "http:///a", "://",
        "http://127.0.0.1:65536", "http://127.0.0.1:99999", "http://h:0", "http://[::1]:99999",
        "http://h:99999999999999999999", "http://a%00b", "https://u@h:123456",
    ]

    @Test(arguments: noAddresses)
    func anAddressThatIsNoneIsToldAtOnce(_ address: String) async throws {
        try await ClientFixture.with(answers: []) { rig in
            try await rig.withAnother(token: ClientFixture.token, address: address) { client in
                let lost = ClientFixture(service: rig.service, client: client, folder: rig.folder, waits: rig.waits)
                for call in [ClientCall.credits, .send, .submit] {
                    let error = try await serviceError { try await call.run(lost) }
                    guard case .unreachable(_, .badAddress) = error else {
                        Issue.record("\(error)")
                        continue
                    }
                    #expect(!error.leavesOutcomeUnknown)
                }
            }
        }
    }

    /// Answers that never end.
    static let endless: [ScriptedAnswer] = [
        .raw([.hang]), ScriptedAnswer(steps: [.text("{"), .hang]),
        ScriptedAnswer(status: 500, steps: [.text("<"), .hang]),
        // A byte at a time, which keeps the server busy.
        ScriptedAnswer(steps: [.text("["), .repeated([0x20], times: 1 << 30)]),
    ]

    @Test(arguments: TestAmount.of(endless, otherwise: 3), [HTTPMethod.GET, .POST])
    func anAnswerThatNeverEndsIsGivenUp(_ answer: ScriptedAnswer, _ method: HTTPMethod) async throws {
        try await ClientFixture.with(answers: [answer]) { rig in
            let error = try await serviceError {
                _ = try await rig.client.call(method, "/x", timeout: .milliseconds(300))
            }
            #expect(error == .timedOut(what: .answer))
            #expect(error.leavesOutcomeUnknown)
            // On a busy machine the time may be over before anything was sent.
            try await rig.service.until { $0.allSatisfy(\.connectionIsClosed) }
            #expect(rig.service.requests.count <= 1)
        }
    }

    @Test(arguments: ClientCall.all, [ScriptedAnswer.raw([.hang]), ScriptedAnswer(steps: [.text("{"), .hang])])
    func aCallThatIsCancelledHangsUp(_ call: ClientCall, _ answer: ScriptedAnswer) async throws {
        try await ClientFixture.with(answers: [answer]) { rig in
            let task = Task { try await call.run(rig) }
            try await rig.service.received(1)
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            try await rig.service.connectionClosed(ofRequest: 0)
            #expect(rig.service.requests.count == 1)
        }
    }

    @Test func anIdentifierCannotBecomeAnotherPath() async throws {
        try await ClientFixture.with({ _ in .envelope(data: #"{"state":{}}"#) }) { rig in
            _ = try await rig.client.state(session: "../../auth?x=#é\r\n%2F")
            #expect(
                rig.calls.map(\.path)
                    == ["/api/state/nemo_agent/me/%2E%2E%2F%2E%2E%2Fauth%3Fx%3D%23%C3%A9%0D%0A%252F/latest"]
            )
        }
    }
}

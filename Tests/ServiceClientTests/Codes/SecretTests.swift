import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import Synchronization
import Testing

/// A server may quote the token it was called with; nobody is ever shown it.
@Suite(.timeLimit(.minutes(15))) struct SecretTests {
    /// What a server answers with the token in it.
    struct Quote: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var asMessage = false
        let answer: @Sendable (_ token: String) -> ScriptedAnswer
    }

    static let answers = [
        Quote(testDescription: "message") { .envelope(code: 77, message: "bad token '\($0)'") },
        Quote(testDescription: "message of a known code") { .envelope(code: 2001, message: $0) },
        Quote(testDescription: "detail") { .json(#"{"detail":"Bearer \#($0)"}"#, status: 403) },
        Quote(testDescription: "details") { .json(#"{"detail":[{"msg":"\#($0)"},{"msg":"\#($0)!"}]}"#, status: 422) },
        Quote(testDescription: "error") { .json(#"{"error":"\#($0)\#($0)"}"#, status: 500) },
        Quote(testDescription: "plain text") { .plain("token \($0) is bad", status: 500) },
        Quote(testDescription: "plain text cut") { .plain(String(repeating: ".", count: 185) + $0, status: 500) },
        Quote(testDescription: "unauthorised") { .json(#"{"detail":"\#($0)"}"#, status: 401) },
    ]

    static let messages = [
        Quote(testDescription: "JSON that is no stream", asMessage: true) { .json(#"{"you":"\#($0)"}"#) },
        Quote(testDescription: "JSON that is no stream, cut", asMessage: true) {
            .json(#"{"you":"\#(String(repeating: ".", count: 55))\#($0)"}"#)
        },
        Quote(testDescription: "refusal", asMessage: true) { .events([#"{"code":77,"message":"\#($0)"}"#]) },
        Quote(testDescription: "refusal later", asMessage: true) {
            .events([#"{"id":"a"}"#, #"{"code":77,"message":"\#($0)"}"#])
        },
        Quote(testDescription: "error code", asMessage: true) {
            .events([#"{"errorCode":"AUTH","errorMessage":"token \#($0)"}"#])
        },
        Quote(testDescription: "code", asMessage: true) { .events([#"{"errorCode":"\#($0)"}"#]) },
        Quote(testDescription: "error", asMessage: true) { .events([#"{"error":"\#($0)","error_details":{}}"#]) },
        Quote(testDescription: "error object", asMessage: true) { .events([#"{"error":{"message":"\#($0)"}}"#]) },
        Quote(testDescription: "broken error", asMessage: true) { .events(["{\"error\": \"a\nb \($0)\"}"]) },
        Quote(testDescription: "error of a tool", asMessage: true) {
            .events([
                #"{"content":{"parts":[{"functionCall":{"id":"c","name":"t","args":{}}}]}}"#,
                #"{"content":{"parts":[{"functionResponse":{"id":"c","name":"t","response":{"error":"\#($0)"}}}]}}"#,
            ])
        },
    ]

    @Test(arguments: answers + messages, [true, false])
    func noWordsHoldTheToken(_ quote: Quote, _ isAnonymous: Bool) async throws {
        let script: ScriptedService.Script = { request in
            if request.asksForToken { return .token(1_234_567_890_123) }
            return request.token.map { quote.answer($0) } ?? .json("{}", status: 599)
        }
        try await ClientFixture.with(token: isAnonymous ? nil : ClientFixture.token, script) { rig in
            let words = await Self.words(rig, asMessage: quote.asMessage)
            let token = try #require(rig.calls.first?.token)
            #expect(!words.isEmpty)
            // Half a token is no token, but nobody's business either.
            #expect(!words.contains(token.prefix(12)), "\(words)")
            for request in rig.service.requests { #expect(!request.path.contains(token)) }
        }
    }

    @Test func theReasonOfAFailedExportHoldsNoToken() async throws {
        try await ClientFixture.with({ .json(#"{"status":"failed","error":"\#($0.token ?? "") cannot"}"#) }) { rig in
            let status = try await rig.client.poll(render: "r")
            #expect(status.reason == "[token] cannot")
        }
    }

    @Test(arguments: ClientCall.all)
    func noAddressHoldsTheToken(_ call: ClientCall) async throws {
        try await ClientFixture.with(token: nil, answers: [call.answer]) { rig in
            try await call.run(rig)
            for request in rig.service.requests { #expect(!request.path.contains("nmv_")) }
        }
    }

    @Test(arguments: ["a\nb", "a\r\nX-Evil: 1", "\u{0}"])
    func aTokenThatCouldBreakOutOfItsHeaderIsNotSent(_ token: String) async throws {
        try await ClientFixture.with(token: token, { _ in .envelope() }) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error.refusal?.code == .tokenInvalid)
            #expect(rig.service.requests.isEmpty)
        }
    }

    /// All that a person could be shown of one call.
    private static func words(_ rig: ClientFixture, asMessage: Bool) async -> String {
        var words = ""
        do {
            guard asMessage else {
                _ = try await rig.client.credits()
                return ""
            }
            var reader = TurnReader()
            for try await signal in rig.client.send(AgentMessage(sessionID: "s", text: "a")) {
                if case .refused = signal { words += "\(signal)" }
                guard case .frame(let frame) = signal else { continue }
                words += reader.read(frame).map { "\($0)" }.joined()
            }
        } catch {
            words += "\(error) \(String(reflecting: error))"
            dump(error, to: &words)
        }
        return words
    }
}

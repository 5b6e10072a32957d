import Foundation
import ScriptedService
import ServiceClient
import Synchronization
import Testing

/// A real client in front of a scripted service, with a folder of its own and a clock that does not tick.
struct ClientFixture: Sendable {
    /// A token that does not begin as the service's own do, so that only who knows it can hide it.
    static let token = "0123456789-of-the-user-ABCDEFGHIJ"

    let service: ScriptedService
    let client: ServiceClient
    let folder: URL
    let waits: Waits

    var clientIDFile: URL { folder.appending(path: "nemovideo/client_id") }
    var credentialsFile: URL { folder.appending(path: "state/credentials.json") }

    /// The requests for a token.
    var tokenRequests: [ScriptedRequest] { service.requests.filter(\.asksForToken) }
    /// All other requests.
    var calls: [ScriptedRequest] { service.requests.filter { !$0.asksForToken } }

    /// Starts a service and a client of it; `token` nil is an anonymous account.
    static func with<R>(
        token: String? = ClientFixture.token,
        _ script: @escaping ScriptedService.Script,
        early: @escaping ScriptedService.EarlyScript = { _ in nil },
        isolation: isolated (any Actor)? = #isolation,
        _ body: (ClientFixture) async throws -> R
    ) async throws -> R {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rig-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await ScriptedService.with(script, early: early) { service in
            let waits = Waits()
            let client = ServiceClient(
                configuration(address: service.address, folder: folder, token: token, waits: waits)
            )
            let rig = ClientFixture(service: service, client: client, folder: folder, waits: waits)
            return try await closing(client) { try await body(rig) }
        }
    }

    /// The same with answers in turn; who asks for a token gets `nmv_usr_1`, `nmv_usr_2`, ….
    static func with<R>(
        token: String? = ClientFixture.token,
        answers: [ScriptedAnswer],
        isolation: isolated (any Actor)? = #isolation,
        _ body: (ClientFixture) async throws -> R
    ) async throws -> R {
        let answers = Answers(answers)
        return try await with(token: token, { answers.answer(to: $0) }, body)
    }

    /// Another client with the same files, as another program would be.
    func withAnother<R>(
        token: String? = nil,
        address: String? = nil,
        isolation: isolated (any Actor)? = #isolation,
        changing change: (inout ServiceConfiguration) -> Void = { _ in },
        _ body: (ServiceClient) async throws -> R
    ) async throws -> R {
        let address = address ?? service.address
        var configuration = Self.configuration(address: address, folder: folder, token: token, waits: waits)
        change(&configuration)
        let client = ServiceClient(configuration)
        return try await Self.closing(client) { try await body(client) }
    }

    private static func configuration(
        address: String,
        folder: URL,
        token: String?,
        waits: Waits
    ) -> ServiceConfiguration {
        var configuration = ServiceConfiguration(
            traits: .hosted,
            key: "hosted",
            baseAddress: { address },
            webAddress: "https://web.example",
            fixedToken: token,
            attribution: Attribution(installPath: "/home/a/.clawhub/skills/reeldeck", environment: [:]),
            clientIDFile: folder.appending(path: "nemovideo/client_id"),
            credentialsFile: folder.appending(path: "state/credentials.json"),
            wait: { waits.add($0) }
        )
        configuration.timeoutFactor = 15
        return configuration
    }

    private static func closing<R>(
        _ client: ServiceClient,
        isolation: isolated (any Actor)? = #isolation,
        _ body: () async throws -> R
    ) async throws -> R {
        let outcome: Result<R, any Error>
        do { outcome = .success(try await body()) } catch { outcome = .failure(error) }
        await client.shutdown()
        return try outcome.get()
    }
}

/// The waits a client was told to take; none of them lasts.
final class Waits: Sendable {
    private let taken = Mutex<[Duration]>([])

    var all: [Duration] { taken.withLock { $0 } }

    func add(_ duration: Duration) { taken.withLock { $0.append(duration) } }
}

/// Answers in turn, and tokens for those who ask.
final class Answers: Sendable {
    private let left: Mutex<ArraySlice<ScriptedAnswer>>
    private let tokens = Mutex(0)

    init(_ answers: [ScriptedAnswer]) { left = Mutex(answers[...]) }

    func answer(to request: ScriptedRequest) -> ScriptedAnswer {
        if request.asksForToken {
            return .token(
                tokens.withLock {
                    $0 += 1; return $0
                }
            )
        }
        return left.withLock { $0.popFirst() } ?? .json(#"{"detail":"one request too many"}"#, status: 599)
    }
}

extension ScriptedRequest {
    var asksForToken: Bool { path == "/api/auth/anonymous-token" }

    /// What stands behind `Bearer `.
    var token: String? {
        guard let value = header("Authorization"), value.hasPrefix("Bearer ") else { return nil }
        return String(value.dropFirst("Bearer ".count))
    }
}

extension ScriptedAnswer {
    /// The answer to a request for a token.
    static func token(_ number: Int) -> ScriptedAnswer {
        .envelope(data: #"{"token":"nmv_usr_\#(number)","credits":100,"user_id":"anon_7"}"#)
    }

    /// The same answer with one more header.
    func with(_ name: String, _ value: String) -> ScriptedAnswer {
        var answer = self
        answer.headers.append((name, value))
        return answer
    }

    /// Plain text.
    static func plain(_ text: String, status: Int) -> ScriptedAnswer {
        ScriptedAnswer(
            status: status,
            headers: [("Content-Type", "text/plain; charset=utf-8")],
            framing: .fixed(text.utf8.count),
            steps: [.text(text)]
        )
    }

    /// A file.
    static func file(_ bytes: [UInt8]) -> ScriptedAnswer {
        ScriptedAnswer(
            headers: [("Content-Type", "video/mp4")],
            framing: .fixed(bytes.count),
            steps: [.bytes(bytes)]
        )
    }
}

extension ScriptedAnswer: CustomTestStringConvertible {
    /// The status and the first words, for the reader of a test's output.
    public var testDescription: String {
        guard case .bytes(let bytes) = steps.first else { return "HTTP \(status)" }
        return "HTTP \(status) \(String(decoding: bytes.prefix(60), as: UTF8.self))"
    }
}

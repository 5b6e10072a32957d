import ExactJSON
import Foundation
import PrivateFiles
import ProgramLog
import ServiceProtocol

/// Who this client is to the service: the client id that lasts, and the token that is kept until it is refused.
///
/// An actor, so that ten calls which find the token expired at once ask for one new token and not for ten: the service
/// gives one token a client in seven days and ten an address.
actor Identity {
    private let configuration: ServiceConfiguration
    private var stored: StoredToken? {
        didSet { if let stored { LogSink.shared.keepSecret(stored.token) } }
    }
    private var pending: Task<StoredToken, any Error>?

    init(configuration: ServiceConfiguration) { self.configuration = configuration }

    struct StoredToken: Hashable, Sendable {
        let token: String
        let userID: String?
    }

    /// The token to call with. `refused` is one that the service turned down; `acquire` asks the service for another.
    func token(
        refused: String? = nil,
        acquire: @escaping @Sendable (_ clientID: String) async throws -> AnonymousToken
    ) async throws -> StoredToken {
        if let fixed = configuration.fixedToken { return StoredToken(token: fixed, userID: nil) }
        // Another program may have got a new one meanwhile; the service gives a client one in seven days.
        if let known = [stored, load()].compactMap({ $0 }).first(where: { $0.token != refused }) {
            stored = known
            return known
        }
        if let pending { return try await Self.value(of: pending) }
        let clientID = try clientID()
        // Kept by the task itself: who began it may be gone when the token comes.
        let task = Task { () async throws -> StoredToken in
            defer { pending = nil }
            let answer = try await acquire(clientID)
            let fresh = StoredToken(token: answer.token, userID: answer.userID)
            stored = fresh
            try store(fresh)
            return fresh
        }
        pending = task
        return try await Self.value(of: task)
    }

    /// Waits for a token; who is cancelled stops waiting, and the token still comes for the others.
    private static func value(of task: Task<StoredToken, any Error>) async throws -> StoredToken {
        let (tokens, continuation) = AsyncThrowingStream.makeStream(of: StoredToken.self)
        Task {
            do {
                continuation.yield(try await task.value)
                continuation.finish()
            } catch {
                continuation.finish(throwing: error)
            }
        }
        for try await token in tokens { return token }
        throw CancellationError()
    }

    /// Whether the token was set from outside, so that no other can be asked for.
    nonisolated var isFixed: Bool { configuration.fixedToken != nil }

    /// What must not be shown of answers to calls made by now.
    var secrets: Secrets { Secrets(token: configuration.fixedToken ?? stored?.token) }

    /// The account, as far as it is known.
    var userID: String? { (stored ?? load())?.userID }

    // MARK: The client id

    /// The client id: `NEMO_CLIENT_ID`, else the file's, else a new one that is kept in the file.
    func clientID() throws(ServiceError) -> String {
        if let given = ProcessInfo.processInfo.environment["NEMO_CLIENT_ID"], let id = UUID(uuidString: given) {
            return id.uuidString.lowercased()
        }
        // Whoever knows it gets the token that was given for it, so that it is nobody else's business either.
        PrivateFile.narrow(configuration.clientIDFile)
        let text = try? String(contentsOf: configuration.clientIDFile, encoding: .utf8)
        if let id = text.flatMap({ UUID(uuidString: $0.trimmingCharacters(in: .whitespacesAndNewlines)) }) {
            return id.uuidString.lowercased()
        }
        return try renewClientID()
    }

    /// Makes a new client id; asked for when the service says that it misses one (code 400).
    func renewClientID() throws(ServiceError) -> String {
        let id = UUID().uuidString.lowercased()
        try Self.keep(id + "\n", in: configuration.clientIDFile)
        return id
    }

    // MARK: The token file

    // A token of one service must never reach another.
    private var key: String { configuration.key }

    private var all: JSONObject {
        // With a token of somebody else's, the work would go to them.
        guard FileFacts.isTrusted(configuration.credentialsFile.path(percentEncoded: false)),
            let bytes = try? Data(contentsOf: configuration.credentialsFile),
            let json = try? JSON(parsing: Array(bytes))
        else { return [:] }
        return json.object ?? [:]
    }

    private func load() -> StoredToken? {
        // It may have been put there with a mode of its own, say from a backup.
        PrivateFile.narrow(configuration.credentialsFile)
        let entry = all[key]
        guard let token = entry?["token"]?.string, !token.isEmpty else { return nil }
        return StoredToken(token: token, userID: entry?["user_id"]?.string)
    }

    private func store(_ token: StoredToken) throws(ServiceError) {
        var all = all
        all[key] = ["token": .string(token.token), "user_id": JSON(token.userID)]
        try Self.keep(JSON.object(all).prettyText + "\n", in: configuration.credentialsFile)
    }

    private static func keep(_ text: String, in file: URL) throws(ServiceError) {
        do {
            try PrivateFile.write(text, to: file)
        } catch {
            throw .localFile(path: error.path, reason: .other(error.reason))
        }
    }
}

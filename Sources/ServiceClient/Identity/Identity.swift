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
    private var renewal: Task<StoredToken, any Error>?
    /// The token that was last tried to be replaced before its end, and when.
    private var tried: (token: String, at: Date, age: TokenLife.Age)?

    init(configuration: ServiceConfiguration) { self.configuration = configuration }

    struct StoredToken: Hashable, Sendable {
        let token: String
        let userID: String?
        /// How long it is good for; nil where nobody knows.
        var life: TokenLife?
    }

    /// Asks the service for a token.
    typealias Acquire = @Sendable (_ clientID: String) async throws -> AnonymousToken

    /// The token to call with. `refused` is one that the service turned down; `acquire` asks the service for another, and
    /// `renew` for one in the place of one that ends, without waiting for anything.
    func token(
        refused: String? = nil,
        acquire: @escaping Acquire,
        renew: Acquire? = nil
    ) async throws -> StoredToken {
        if let fixed = configuration.fixedToken { return StoredToken(token: fixed, userID: nil) }
        // Another program may have got a new one meanwhile; the service gives a client one in seven days.
        if let known = [stored, load()].compactMap({ $0 }).first(where: { $0.token != refused }) {
            stored = known
            guard let renew, isDue(known) else { return known }
            // Another program may have had the same thought.
            if let other = load(), other.token != known.token, !isDue(other) {
                stored = other
                return other
            }
            return try await renewed(known, renew)
        }
        if let pending { return try await Self.value(of: pending) }
        let clientID = try clientID()
        // Kept by the task itself: who began it may be gone when the token comes.
        let task = Task { () async throws -> StoredToken in
            defer { pending = nil }
            return try take(try await acquire(clientID))
        }
        pending = task
        return try await Self.value(of: task)
    }

    private func take(_ answer: AnonymousToken) throws(ServiceError) -> StoredToken {
        let life = TokenLife(given: configuration.now(), length: answer.expiresIn)
        let fresh = StoredToken(token: answer.token, userID: answer.userID, life: life)
        stored = fresh
        try store(fresh)
        return fresh
    }

    // MARK: Before it ends

    /// How long nothing is asked again after a token could not be replaced.
    private static let pause: TimeInterval = 10 * 60

    private func isDue(_ known: StoredToken) -> Bool {
        let now = configuration.now()
        guard let age = known.life?.age(at: now), age != .good else { return false }
        guard renewal == nil, let tried, tried.token == known.token else { return true }
        // That it is over is another question than that it is about to be.
        return tried.age != age || now.timeIntervalSince(tried.at) >= Self.pause
    }

    /// Another token in the place of one that ends, under the same client id; the old one where there is none to be had
    /// yet, since the service gives one in seven days: whether it is good still is the service's to say.
    private func renewed(_ old: StoredToken, _ renew: @escaping Acquire) async throws -> StoredToken {
        if let renewal { return try await Self.value(of: renewal) }
        let now = configuration.now()
        tried = (old.token, now, old.life?.age(at: now) ?? .good)
        let clientID = try clientID()
        let task = Task { () async throws -> StoredToken in
            defer { renewal = nil }
            do {
                let answer = try await renew(clientID)
                // The same one once more lasts no longer, as far as is known.
                guard answer.token != old.token else { return old }
                Transport.log.info("token renewed before its end")
                return try take(answer)
            } catch {
                Transport.log.warning("token not renewed before its end", .reason("\(error)"))
                return old
            }
        }
        renewal = task
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

    private var all: TokenFile { TokenFile(kept) }

    private var kept: JSONObject {
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
        guard let entry = all.entries[key], let token = entry["token"]?.string, !token.isEmpty else { return nil }
        return StoredToken(token: token, userID: entry["user_id"]?.string, life: TokenLife(entry: entry))
    }

    private func store(_ token: StoredToken) throws(ServiceError) {
        var all = all
        let entry = [("token", JSON.string(token.token)), ("user_id", JSON(token.userID))] + (token.life?.entry ?? [])
        all.put(JSONObject(entry), for: key)
        try Self.keep(JSON.object(all.entries).prettyText + "\n", in: configuration.credentialsFile)
    }

    private static func keep(_ text: String, in file: URL) throws(ServiceError) {
        do {
            try PrivateFile.write(text, to: file)
        } catch {
            throw .localFile(path: error.path, reason: .other(error.reason))
        }
    }
}

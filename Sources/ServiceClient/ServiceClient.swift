import AsyncHTTPClient
import ExactJSON
import NIOCore
import NIOHTTP1
import ProgramLog
import ServiceProtocol

/// The one client of the video service, shared by the screen, the command line and the render queue.
///
/// Every call throws a `ServiceError`, or `CancellationError` when its task is cancelled. An error the protocol tells
/// how to mend is mended once and no more: 1001 by a new token under the same client id, 400 by a client id, 429 by
/// waiting. Nothing whose outcome is unknown is ever sent again.
public final class ServiceClient: Sendable {
    let configuration: ServiceConfiguration
    let transport: Transport
    /// For files, which may lie elsewhere.
    let downloads: Transport
    let identity: Identity

    /// A client of the service that the configuration names.
    public init(_ configuration: ServiceConfiguration) {
        self.configuration = configuration
        let patience = configuration.timeoutFactor
        let clients = { WebClients(configuration.proxies, trust: configuration.trust, $0) }
        transport = Transport(clients: clients(.answers(patience: patience)), patience: patience)
        downloads = Transport(clients: clients(.files(patience: patience)))
        identity = Identity(configuration: configuration)
        if let token = configuration.fixedToken { LogSink.shared.keepSecret(token) }
    }

    /// Ends all connections; to be called once, after the last call.
    public func shutdown() async {
        await transport.clients.shutdown()
        await downloads.clients.shutdown()
    }

    /// What tells this service from others.
    public var traits: ServiceTraits { configuration.traits }

    /// What the service is called where something of this account is kept.
    public var key: String { ServiceConfiguration.accountKey(of: configuration.key, token: configuration.fixedToken) }

    /// Where the service is, such as `http://127.0.0.1:4170`.
    /// - Throws: `ServiceError` where it cannot be told, as with a studio that does not start.
    public func address() async throws(ServiceError) -> String { try await configuration.baseAddress() }

    /// The account, where it is known; it serves the registration link.
    public var userID: String? { get async { await identity.userID } }

    // MARK: One call

    /// What a call sends beside its headers.
    enum Payload: Sendable {
        case none
        case json(JSON)
        /// Made anew for each try, since a streamed body can be read only once.
        case body(contentType: String, @Sendable () throws -> HTTPClientRequest.Body)
    }

    func call(
        _ method: HTTPMethod,
        _ path: String,
        _ payload: Payload = .none,
        timeout: TimeAmount = .seconds(60)
    ) async throws -> JSON {
        try await authorized { attempt in
            let request = try await self.request(method, path, payload, as: attempt.credentials)
            return try await self.transport.json(request, timeout: timeout)
        }
    }

    /// Does a call with a token, and mends once what can be mended.
    ///
    /// - Parameters:
    ///   - attempt: goes on with what a refusal that came later led to; nil for a new call.
    ///   - isPatient: whether it waits here where the service is busy; else the caller does, who can show it.
    ///   - body: is told as whom to call.
    func authorized<Answer: Sendable>(
        _ attempt: Attempt? = nil,
        isPatient: Bool = true,
        _ body: (_ attempt: Attempt) async throws -> Answer
    ) async throws -> Answer {
        var attempt =
            if let attempt {
                attempt
            } else {
                Attempt(token: try await currentToken(), hasWaited: !isPatient)
            }
        while true {
            do {
                return try await body(attempt)
            } catch ServiceError.refused(let refusal) {
                attempt = try await self.attempt(after: refusal, of: attempt)
            } catch {
                throw attempt.credentials.secrets.redacted(error)
            }
        }
    }

    /// One try of a call: as whom, and what was mended already, each thing only once.
    struct Attempt: Sendable {
        fileprivate var token: Identity.StoredToken
        fileprivate var hasNewToken = false
        fileprivate var hasWaited: Bool
        fileprivate var clientID: String?

        fileprivate init(token: Identity.StoredToken, hasWaited: Bool) {
            (self.token, self.hasWaited) = (token, hasWaited)
        }

        var credentials: Credentials { Credentials(token: token.token, clientID: clientID) }
    }

    /// What is tried after a refusal; throws the refusal where nothing is left to mend.
    func attempt(after refusal: Refusal, of attempt: Attempt) async throws -> Attempt {
        var next = attempt
        switch refusal.code {
        case .tokenInvalid where !attempt.hasNewToken && !identity.isFixed:
            next.hasNewToken = true
            next.token = try await identity.token(refused: attempt.token.token, acquire: acquireToken)
        case .missingClientID where attempt.clientID == nil:
            next.clientID = try await identity.clientID()
        case .rateLimited where !attempt.hasWaited:
            guard let patience = refusal.patience else { throw told(refusal, to: attempt) }
            next.hasWaited = true
            try await configuration.wait(patience)
        default: throw told(refusal, to: attempt)
        }
        Transport.log.warning("refused, tried once more", .code(refusal.code.number))
        return next
    }

    /// A refusal as it is told: with what helps this account to go on, and without its token.
    func told(_ refusal: Refusal, to attempt: Attempt) -> any Error {
        var refusal = refusal
        refusal.registration = registration(of: attempt.token.userID)
        refusal.isOfGivenToken = identity.isFixed
        return attempt.credentials.secrets.redacted(ServiceError.refused(refusal))
    }

    /// Who a call is made as.
    struct Credentials: Sendable {
        let token: String?
        /// Sent where the service asks for it.
        let clientID: String?

        var secrets: Secrets { Secrets(token: token) }
    }

    private func registration(of userID: String?) -> String? {
        guard let userID, !identity.isFixed else { return nil }
        return "\(configuration.webAddress)/register?bind=\(ServicePaths.escaped(userID))"
    }

    /// The token to begin a call with; one that is about to expire is replaced before anything is sent.
    private func currentToken() async throws -> Identity.StoredToken {
        try await identity.token(acquire: acquireToken, renew: { try await self.requestToken(clientID: $0) })
    }

    private var acquireToken: @Sendable (String) async throws -> AnonymousToken {
        { clientID in
            do {
                return try await self.requestToken(clientID: clientID)
            } catch ServiceError.refused(let refusal) {
                switch refusal.code {
                case .missingClientID:
                    return try await self.requestToken(clientID: try await self.identity.renewClientID())
                case .rateLimited:
                    guard let patience = refusal.patience else { throw ServiceError.refused(refusal) }
                    try await self.configuration.wait(patience)
                    return try await self.requestToken(clientID: clientID)
                default: throw ServiceError.refused(refusal)
                }
            }
        }
    }

    private func requestToken(clientID: String) async throws -> AnonymousToken {
        let credentials = Credentials(token: nil, clientID: clientID)
        do {
            let request = try await request(.POST, ServicePaths.anonymousToken, .json([:]), as: credentials)
            guard let token = AnonymousToken(json: try await transport.json(request)) else {
                throw ServiceError.unreadable(what: .noToken)
            }
            return token
        } catch ServiceError.connectionLost {
            // Nothing of the user's hangs on it: a caller must not take it for an edit of unknown outcome.
            let address = try await configuration.baseAddress()
            throw ServiceError.unreachable(address: Transport.origin(of: address), reason: .broken)
        } catch {
            throw credentials.secrets.redacted(error)
        }
    }
}

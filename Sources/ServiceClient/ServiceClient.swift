import AsyncHTTPClient
import ExactJSON
import NIOCore
import NIOHTTP1
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
        var settings = HTTPClient.Configuration()
        settings.timeout.connect = .seconds(10)
        // A refused connection is told at once; whether to ask again is for those to decide who know what is asked.
        settings.connectionPool.retryConnectionEstablishment = false
        // As long as a conversation bears silence; a connection that fell asleep must not hold a job for ever.
        settings.timeout.read = .minutes(10)
        // The API has no redirects, and following one would show the client id to whoever it leads to.
        settings.redirectConfiguration = .disallow
        transport = Transport(http: HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings))
        settings.redirectConfiguration = .follow(max: 5, allowCycles: false)
        downloads = Transport(http: HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings))
        identity = Identity(configuration: configuration)
    }

    /// Ends all connections; to be called once, after the last call.
    public func shutdown() async {
        // What is still under way has been cancelled by now; there is nobody left to tell.
        try? await transport.http.shutdown()
        try? await downloads.http.shutdown()
    }

    /// Which of the two services this is.
    public var kind: ServiceConfiguration.Kind { configuration.kind }

    /// What the service is called where something of it is kept.
    public var key: String { configuration.key }

    /// Where the service is, such as `http://127.0.0.1:4170`.
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
        try await authorized { token in
            let request = try await self.request(method, path, payload, token: token)
            return try await self.transport.json(request, timeout: timeout)
        }
    }

    /// Does a call with a token, and mends once what can be mended.
    func authorized<Answer: Sendable>(
        _ body: (_ token: String) async throws -> Answer
    ) async throws -> Answer {
        var token = try await identity.token(acquire: acquireToken)
        var hasRenewed = false
        var hasWaited = false
        while true {
            do {
                return try await body(token.token)
            } catch ServiceError.code(.tokenInvalid, _, _) where !hasRenewed && !identity.isFixed {
                hasRenewed = true
                token = try await identity.token(refused: token.token, acquire: acquireToken)
            } catch ServiceError.code(.rateLimited, _, _) where !hasWaited {
                hasWaited = true
                try await configuration.wait(.seconds(30))
            } catch ServiceError.code(let code, let message, nil) {
                throw ServiceError.code(code, message: message, userID: token.userID)
            }
        }
    }

    func request(
        _ method: HTTPMethod,
        _ path: String,
        _ payload: Payload,
        token: String?
    ) async throws -> HTTPClientRequest {
        var request = HTTPClientRequest(url: try await configuration.baseAddress() + path)
        request.method = method
        for (name, value) in configuration.attribution.headers { request.headers.add(name: name, value: value) }
        if let token { request.headers.add(name: ServiceHeader.authorization, value: "Bearer \(token)") }
        request.headers.add(name: "Accept", value: "application/json")
        request.headers.add(name: "User-Agent", value: "reeldeck/\(configuration.attribution.version)")
        switch payload {
        case .none: break
        case .json(let json):
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(bytes: json.bytes))
        case .body(let contentType, let make):
            request.headers.add(name: "Content-Type", value: contentType)
            request.body = try make()
        }
        return request
    }

    private var acquireToken: @Sendable (String) async throws -> AnonymousToken {
        { clientID in
            do {
                return try await self.requestToken(clientID: clientID)
            } catch ServiceError.code(.missingClientID, _, _) {
                return try await self.requestToken(clientID: try await self.identity.renewClientID())
            } catch ServiceError.code(.rateLimited, _, _) {
                try await self.configuration.wait(.seconds(30))
                return try await self.requestToken(clientID: clientID)
            }
        }
    }

    private func requestToken(clientID: String) async throws -> AnonymousToken {
        var request = try await request(.POST, ServicePaths.anonymousToken, .json([:]), token: nil)
        request.headers.add(name: ServiceHeader.clientID, value: clientID)
        let data = try await transport.json(request)
        guard let token = AnonymousToken(json: data) else { throw ServiceError.unreadable(what: "there is no token") }
        return token
    }
}

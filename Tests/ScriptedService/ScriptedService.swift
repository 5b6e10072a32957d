import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// An HTTP/1.1 server on 127.0.0.1 whose every answer is a script, faults included.
///
/// It stands in for the hosted service where a test needs what no healthy server does.
public final class ScriptedService: Sendable {
    /// Gives the answer to a request that arrived whole.
    public typealias Script = @Sendable (ScriptedRequest) async -> ScriptedAnswer
    /// May give an answer to a request whose head has come; it runs on an event loop and must not block.
    public typealias EarlyScript = @Sendable (ScriptedRequest) -> EarlyAnswer?

    /// The port on 127.0.0.1.
    public let port: Int
    private let ledger: Ledger
    private let door: Door

    private init(door: Door, ledger: Ledger) {
        self.port = door.port
        self.door = door
        self.ledger = ledger
    }

    /// Starts a service, runs the body, stops the service and closes all connections, also when the body throws.
    ///
    /// Scripts that wait when the body ends are cancelled; a gate lets cancelled ones go.
    public static func with<R>(
        _ script: @escaping Script,
        early: @escaping EarlyScript = { _ in nil },
        tls: ServerIdentity? = nil,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (ScriptedService) async throws -> R
    ) async throws -> R {
        let ledger = Ledger()
        let (connections, accepted) = AsyncStream.makeStream(of: Connection.self)
        let context = try tls?.context()
        let door = try await Door { port in try await listen(at: port, ledger, early: early, tls: context, accepted) }
        async let serving: Void = converse(connections, script)
        let outcome: Result<R, any Error>
        do {
            outcome = .success(try await body(ScriptedService(door: door, ledger: ledger)))
        } catch {
            outcome = .failure(error)
        }
        await door.close()
        accepted.finish()
        ledger.close()
        await serving
        return try outcome.get()
    }

    /// `http://127.0.0.1:PORT`.
    public var address: String { "http://127.0.0.1:\(port)" }

    /// Every request whose head came, in order.
    public var requests: [ScriptedRequest] { ledger.requests }

    /// Returns when so many requests have arrived, whole or broken off.
    public func received(_ count: Int) async throws {
        try await until { requests in requests.count { $0.arrival != .arriving } >= count }
    }

    /// Returns when the connection that carried a request is closed, by either side.
    public func connectionClosed(ofRequest number: Int) async throws {
        try await until { requests in requests.indices.contains(number) && requests[number].connectionIsClosed }
    }

    /// Returns when a condition on the requests holds; it is asked after each change and must not use the service.
    ///
    /// Throws `CancellationError` when the task is cancelled or the service stops before.
    public func until(_ condition: @escaping @Sendable ([ScriptedRequest]) -> Bool) async throws {
        try await ledger.until(condition)
    }

    /// Refuses connections from now on, and hangs up on those that there are, until `accept`.
    public func refuse() async {
        await door.close()
        ledger.hangUp()
    }

    /// Takes connections again, at the same port.
    public func accept() async throws { try await door.open() }

    private static func listen(
        at port: Int,
        _ ledger: Ledger,
        early: @escaping EarlyScript,
        tls: NIOSSLContext?,
        _ accepted: AsyncStream<Connection>.Continuation
    ) async throws -> any Channel {
        try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            // The port is taken again while connections to it are still being forgotten.
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let (turns, continuation) = AsyncStream.makeStream(of: Turn.self)
                    ledger.opened(channel)
                    let reader = RequestReader(ledger: ledger, early: early, turns: continuation)
                    if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
                    try channel.pipeline.syncOperations.addHandler(ByteToMessageHandler(HTTPRequestDecoder()))
                    try channel.pipeline.syncOperations.addHandler(reader)
                    // Who comes while the service stops is sent away.
                    if case .terminated = accepted.yield(Connection(channel: channel, turns: turns)) {
                        throw ChannelError.ioOnClosedChannel
                    }
                }
            }
            .bind(host: "127.0.0.1", port: port)
            .get()
    }

    private static func converse(_ connections: AsyncStream<Connection>, _ script: @escaping Script) async {
        await withDiscardingTaskGroup { group in
            for await connection in connections { group.addTask { await connection.converse(script) } }
            group.cancelAll()
        }
    }
}

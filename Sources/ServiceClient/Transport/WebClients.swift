import AsyncHTTPClient
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization
import WebRoutes

/// The HTTP clients for all addresses that are called: one for each way out, since a client knows one proxy.
///
/// Here alone is decided which way leads to an address, whether it is the service, a file store or where a redirect leads.
final class WebClients: Sendable {
    /// What one client does.
    private struct Way: Hashable {
        let route: ProxyRules.Route
        /// Certificates are read where they are needed, and a file of them that is no good harms nobody else.
        let isSecure: Bool
    }

    private struct State {
        var clients: [Way: HTTPClient] = [:]
        var isClosed = false
        /// All connections are on one loop, so that what was given to any of them is known to be with it. It is there from the
        /// first call on: its threads are nothing that a first frame should wait for.
        lazy var loop: any EventLoop = MultiThreadedEventLoopGroup.singleton.any()
    }

    private let state = Mutex(State())
    private let rules: ProxyRules
    private let trust: Trust
    private let settings: HTTPClient.Configuration

    /// - Parameter settings: what all of them have in common.
    init(_ rules: ProxyRules, trust: Trust, _ settings: HTTPClient.Configuration) {
        self.rules = rules
        self.trust = trust
        self.settings = settings
    }

    /// The client for an address, and the proxy that it goes through.
    func client(for address: WebAddress) throws -> (http: HTTPClient, proxy: Proxy?) {
        let route = try route(to: address)
        let http = try state.withLock { state in
            // Who calls after the end is not waited for by anybody.
            guard !state.isClosed else { throw CancellationError() }
            let way = Way(route: route, isSecure: address.isSecure)
            if let known = state.clients[way] { return known }
            let made = HTTPClient(eventLoopGroup: state.loop, configuration: try configuration(for: way))
            state.clients[way] = made
            return made
        }
        return (http, route.proxy)
    }

    /// The way to an address.
    func route(to address: WebAddress) throws(ServiceError) -> ProxyRules.Route {
        do {
            return try rules.route(to: address.host, isSecure: address.isSecure)
        } catch {
            throw .proxySetting(error)
        }
    }

    /// Waits until what was written before has come to its connection, which then says whether it takes more.
    ///
    /// The HTTP client hands on what a body gives it to the loop and asks for more at once: while the loop is busy with
    /// something else it would take a whole file into memory, and tell all of it as sent.
    func taken() async throws { try await state.withLock { $0.loop }.submit {}.get() }

    private func configuration(for way: Way) throws(ServiceError) -> HTTPClient.Configuration {
        var settings = settings
        settings.proxy = way.route.proxy.map(HTTPClient.Configuration.Proxy.init)
        if way.isSecure { settings.tlsConfiguration = try trust.configuration() }
        return settings
    }

    /// Ends all connections; to be called once, after the last call.
    func shutdown() async {
        let clients = state.withLock { state in
            state.isClosed = true
            return Array(state.clients.values)
        }
        // What is still under way has been cancelled by now; there is nobody left to tell.
        for client in clients { try? await client.shutdown() }
    }
}

extension ProxyRules.Route {
    var proxy: Proxy? { if case .proxy(let proxy) = self { proxy } else { nil } }
}

extension HTTPClient.Configuration.Proxy {
    fileprivate init(_ proxy: Proxy) {
        switch proxy.kind {
        case .http:
            let user = proxy.user.map { HTTPClient.Authorization.basic(username: $0.name, password: $0.password) }
            self = .server(host: proxy.host, port: proxy.port, authorization: user)
        case .socks5: self = .socksServer(host: proxy.host, port: proxy.port)
        }
    }
}

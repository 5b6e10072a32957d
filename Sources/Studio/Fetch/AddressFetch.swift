import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import ServiceProtocol
import WebRoutes

/// Fetches files from the web to disk: from the address that was checked, and never more or longer than is taken.
///
/// A name is resolved once, every address it has is checked, and the connection goes to one of these; where an answer
/// leads elsewhere, all of it is done again.
struct AddressFetch: Sendable {
    /// Which addresses may be connected to.
    let allows: @Sendable (NetworkAddress) -> Bool
    var limits = FetchLimits()
    var resolve: @Sendable (String) async -> [NetworkAddress] = HostResolver.system.addresses

    /// Fetches addresses into files that are there and empty.
    /// - Throws: a `StudioError` for a refusal or a failure, `CancellationError` when the task is cancelled.
    func fetch(_ files: [(address: FetchAddress, place: URL)]) async throws {
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    var kept = 0
                    for file in files { kept += try await fetch(file.address, to: file.place, behind: kept) }
                }
                group.addTask {
                    try await Task.sleep(for: limits.total)
                    throw StudioError.notFetched(files.first?.address.host ?? "")
                }
                defer { group.cancelAll() }
                try await group.next()
            }
        } catch {
            try Task.checkCancellation()
            throw error
        }
    }

    /// Fetches one file after others that had so many bytes; gives its own.
    private func fetch(_ first: FetchAddress, to place: URL, behind others: Int) async throws -> Int {
        var address = first
        for _ in 0...limits.redirects {
            switch try await answer(of: address, at: try await checked(address), to: place, behind: others) {
            case .file(let size): return size
            case .elsewhere(let location): address = try address.following(location)
            }
        }
        throw StudioError.notFetched(first.host)
    }

    /// What an answer turned out to be.
    private enum Outcome: Sendable {
        case file(size: Int)
        case elsewhere(String)
    }

    // MARK: Where to

    /// As many addresses of a name are tried as this.
    private static let mostTried = 4

    /// The addresses that a name stands for, all of which may be fetched from.
    private func checked(_ address: FetchAddress) async throws -> [NetworkAddress] {
        let found = if let own = NetworkAddress(address.host) { [own] } else { await resolve(address.host) }
        try Task.checkCancellation()
        guard !found.isEmpty else { throw StudioError.notFetched(address.host) }
        // One that is not public beside others that are is a trap, or a name of a private network.
        guard found.allSatisfy(allows) else { throw StudioError.notPublic(address.host) }
        return Array(found.prefix(Self.mostTried))
    }

    private func answer(
        of address: FetchAddress,
        at places: [NetworkAddress],
        to file: URL,
        behind others: Int
    ) async throws -> Outcome {
        for place in places {
            let client = HTTPClient(
                eventLoopGroup: HTTPClient.defaultEventLoopGroup,
                configuration: configuration(for: address, at: place)
            )
            let outcome: Result<Outcome?, any Error>
            do {
                outcome = .success(try await answer(of: address, from: client, to: file, behind: others))
            } catch {
                outcome = .failure(error)
            }
            try? await client.shutdown()
            if let found = try outcome.get() { return found }
        }
        throw StudioError.notFetched(address.host)
    }

    private func configuration(for address: FetchAddress, at place: NetworkAddress) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: TimeAmount(limits.connect), read: TimeAmount(limits.silence)),
            // A server may pack what it sends, but not a hundred times; what comes out is counted as it is kept.
            decompression: HTTPClient.Configuration.singletonConfiguration.decompression
        )
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        // The name is still what the server is asked for and what its certificate must say.
        configuration.dnsOverride = [address.host: place.description]
        configuration.http1_1ConnectionDebugInitializer = { channel in
            guard channel.remoteAddress?.ipAddress.flatMap(NetworkAddress.init) == place else {
                return channel.eventLoop.makeFailedFuture(CancellationError())
            }
            // Many times what is read at once may come out of it, where it is packed.
            return channel.setOption(.maxMessagesPerRead, value: 1).and(
                channel.setOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: Self.piece))
            ).map { _ in }
        }
        return configuration
    }

    private static let piece = 16 * 1024

    // MARK: What comes

    /// Asks at one place; nil where nobody answers there.
    private func answer(
        of address: FetchAddress,
        from client: HTTPClient,
        to file: URL,
        behind others: Int
    ) async throws -> Outcome? {
        var request = HTTPClientRequest(url: address.text)
        request.headers.add(name: "Accept", value: "*/*")
        request.headers.add(name: "Accept-Encoding", value: "identity")
        request.headers.add(name: "User-Agent", value: "reeldeck")
        let response: HTTPClientResponse
        do {
            response = try await client.execute(request, deadline: .now() + TimeAmount(limits.connect + limits.silence))
        } catch {
            try Task.checkCancellation()
            return nil
        }
        if Self.leadsElsewhere.contains(response.status.code), let location = response.headers.first(name: "Location") {
            return .elsewhere(location)
        }
        let packings = response.headers[canonicalForm: "Content-Encoding"].map { $0.lowercased() }
            .filter { $0 != "identity" }
        guard (200..<300).contains(response.status.code), Self.readablePackings.contains(packings) else {
            throw StudioError.notFetched(address.host)
        }
        // Of what is packed it is no measure.
        let promised = packings.isEmpty ? response.headers.first(name: "Content-Length").flatMap { Int($0) } : nil
        try limits.check(promised ?? 0, behind: others)
        return .file(size: try await keep(response.body, in: file, from: address, behind: others))
    }

    private static let leadsElsewhere: [UInt] = [301, 302, 303, 307, 308]

    private static let readablePackings = [[], ["gzip"], ["deflate"]]

    private func keep(
        _ body: HTTPClientResponse.Body,
        in place: URL,
        from address: FetchAddress,
        behind others: Int
    ) async throws -> Int {
        let file = try FileHandle(forWritingTo: place)
        defer { try? file.close() }
        let clock = ContinuousClock()
        let begin = clock.now
        var rate = MinimumRate(limits.minimumRate)
        var size = 0
        var pieces = body.makeAsyncIterator()
        while let piece = try await next(&pieces, from: address) {
            size += piece.readableBytes
            try limits.check(size, behind: others)
            guard rate.isMet(by: piece.readableBytes, at: begin.duration(to: clock.now)) else {
                throw StudioError.notFetched(address.host)
            }
            try file.write(contentsOf: Data(piece.readableBytesView))
        }
        return size
    }

    private func next(
        _ pieces: inout HTTPClientResponse.Body.AsyncIterator,
        from address: FetchAddress
    ) async throws -> ByteBuffer? {
        do {
            return try await pieces.next()
        } catch {
            try Task.checkCancellation()
            throw StudioError.notFetched(address.host)
        }
    }
}

import AsyncHTTPClient
import EventStream
import NIOCore
import NIOHTTP1
import ServiceProtocol

extension ServiceClient {
    /// Listens to the changes of a session's draft until the connection ends; a call of the studio's own.
    ///
    /// - Parameter heard: called at once when it listens, and for each change from then on.
    /// - Throws: `ServiceError` where it cannot be asked or the connection breaks, and `CancellationError`.
    public func listen(toChangesOf session: String, _ heard: @Sendable () async -> Void) async throws {
        let body = try await authorized(nil, isPatient: true) { attempt in
            var request = try await self.request(
                .GET,
                ServicePaths.changes(session: session),
                .none,
                as: attempt.credentials
            )
            request.headers.replaceOrAdd(name: "Accept", value: "text/event-stream")
            request.headers.replaceOrAdd(name: "Accept-Encoding", value: "identity")
            let response = try await self.transport.execute(request, timeout: .seconds(60))
            guard response.status == .ok, !response.isDocument else {
                _ = try await Transport.json(of: response, address: request.url)
                throw ServiceError.unreadable(what: .notJSON)
            }
            return response.body
        }
        await heard()
        var parser = EventStreamParser()
        do {
            for try await buffer in body {
                var changes = 0
                buffer.withUnsafeReadableBytes { bytes in
                    parser.feed(bytes) { if case .event = $0 { changes += 1 } }
                }
                if changes > 0 { await heard() }
            }
        } catch {
            if error is CancellationError || Task.isCancelled { throw CancellationError() }
            throw ServiceError.connectionLost
        }
    }
}

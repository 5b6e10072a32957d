import EventStream
import HTTPTypes
import Hummingbird
import NIOCore

extension StudioService {
    /// An event for each change of a session's draft, whoever makes it, for as long as the caller listens.
    ///
    /// An event says nothing but that: what the draft is now tells the state. A comment now and then keeps the connection.
    @Sendable func listen(_ request: Request, _ context: StudioContext) async throws -> Response {
        let session = try session(request, context)
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store", .connection: "close",
            ],
            body: .init { [body = request.body] writer in
                try await body.consumeWithCancellationOnInboundClose { _ in
                    for await bytes in self.told(of: session.id) { try await writer.write(ByteBuffer(bytes: bytes)) }
                    try await writer.finish(nil)
                }
            }
        )
    }

    private func told(of session: String) -> AsyncStream<[UInt8]> {
        let changes = changes.changes(of: session)
        return AsyncStream { continuation in
            // Who listens knows by the first one that it does.
            continuation.yield(EventStreamEncoder().encode(comment: "listening"))
            let work = Task {
                for await _ in changes {
                    var encoder = EventStreamEncoder()
                    continuation.yield(encoder.encode(ServerSentEvent(data: "{\"changed\":true}")))
                }
                continuation.finish()
            }
            let heartbeat = Task {
                while !Task.isCancelled {
                    try await Task.sleep(for: settings.heartbeat)
                    continuation.yield(EventStreamEncoder().encode(comment: "heartbeat"))
                }
            }
            continuation.onTermination = { _ in
                work.cancel()
                heartbeat.cancel()
            }
        }
    }
}

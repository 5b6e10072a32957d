import EventStream
import ExactJSON
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import ProgramLog
import ServiceProtocol

extension StudioService {
    /// A message to the agent, answered by an event stream.
    @Sendable func runSSE(_ request: Request, _ context: StudioContext) async throws -> Response {
        let account = try account(request)
        var request = request
        guard let message = AgentMessage(json: try await request.keptJSON()) else {
            throw StudioError.badRequest("session_id and new_message.parts are needed.")
        }
        let session = try store.session(message.sessionID, userID: account.userID)
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store", .connection: "close",
            ],
            body: .init { [body = request.body] writer in
                // Whoever hangs up stops the agent, at once and not at the next word that cannot be delivered.
                try await body.consumeWithCancellationOnInboundClose { _ in
                    // The writer belongs to this task alone, so the agent and the heartbeat speak to it by a channel.
                    for try await bytes in self.turn(message, session) {
                        try await writer.write(ByteBuffer(bytes: bytes))
                    }
                    // Inside, because the connection is closed when the watch over it ends.
                    try await writer.finish(nil)
                }
            }
        )
    }

    /// The bytes of one turn. Whoever stops reading stops the agent: it then keeps nothing of what it did.
    private func turn(_ message: AgentMessage, _ session: SessionRecord) -> AsyncThrowingStream<[UInt8], any Error> {
        AsyncThrowingStream { continuation in
            let work = Task {
                let heartbeat = Task {
                    while !Task.isCancelled {
                        try await Task.sleep(for: settings.heartbeat)
                        continuation.yield(EventStreamEncoder().encode(comment: "heartbeat"))
                    }
                }
                defer { heartbeat.cancel() }
                let log = Log(.studio)
                let clock = ContinuousClock()
                let start = clock.now
                log.info("turn began", .session(session.id), .characters(message.text.count))
                do {
                    try await converse(message, session) { event in
                        try Task.checkCancellation()
                        var encoder = EventStreamEncoder()
                        continuation.yield(encoder.encode(ServerSentEvent(data: event.json.text)))
                    }
                    continuation.finish()
                    log.info("turn ended", .session(session.id), .took(start.duration(to: clock.now)))
                } catch is CancellationError {
                    log.info("turn stopped", .session(session.id), .took(start.duration(to: clock.now)))
                    continuation.finish(throwing: CancellationError())
                } catch {
                    log.error("turn failed", .session(session.id), .reason("\(error)"))
                    // The head of the answer is out: the agent server reports such a fault inside the stream.
                    var encoder = EventStreamEncoder()
                    let frame: JSON = ["error": .string(String(describing: error))]
                    continuation.yield(encoder.encode(ServerSentEvent(data: frame.text)))
                    continuation.finish()
                }
            }
            continuation.onTermination = { _ in work.cancel() }
        }
    }

    private func converse(
        _ message: AgentMessage,
        _ session: SessionRecord,
        emit: @escaping @Sendable (AgentEvent) async throws -> Void
    ) async throws {
        let turn = AgentTurn(emit: emit)
        try await turns.run(session.id) {
            try await agent.run(message, in: session, turn)
            // Before the end of the turn is told: who has heard of that may look.
            changes.changed(session.id)
            try await turn.complete()
        }
        await ahead?.draftChanged(session: session.id)
    }
}

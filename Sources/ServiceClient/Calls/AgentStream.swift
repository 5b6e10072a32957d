import AsyncHTTPClient
import EventStream
import ExactJSON
import NIOCore
import ProgramLog
import ServiceProtocol

/// What the agent's stream brings.
public enum StreamSignal: Hashable, Sendable {
    /// An event or an error.
    case frame(AgentFrame)
    /// The service refused to go on with a turn that had begun; no token stands in it.
    case refused(Refusal)
    /// A heartbeat: the backend lives, and has nothing to say.
    case alive
}

/// A message on its way and what comes back, read as fast as it is asked for and no faster.
///
/// The message is sent when the first signal is asked for, and once more only where the service refused it before the
/// turn began. The sequence ends when the turn is over; it throws
/// `ServiceError.connectionLost` where the connection broke before that: the edit may or may not have been done, and only
/// the state can tell. Cancelling the task that reads closes the connection, which makes the agent stop. Memory is bounded
/// by the largest event and one piece of the body.
public struct AgentStream: AsyncSequence, Sendable {
    /// A body to read, and as whom it was asked for.
    typealias Opened = (body: HTTPClientResponse.Body, attempt: ServiceClient.Attempt)

    let client: ServiceClient
    let message: AgentMessage

    /// A reader at the start.
    public func makeAsyncIterator() -> Iterator { Iterator(client: client, message: message) }

    /// Reads the signals one after the other.
    public struct Iterator: AsyncIteratorProtocol {
        private enum State {
            /// Nothing was sent, or all that was sent was refused. Legal exits: `reading`, `ended`.
            case unopened
            /// Legal exits: `unopened`, `ended`.
            case reading(HTTPClientResponse.Body.AsyncIterator)
            case ended
        }

        private let client: ServiceClient
        private let message: AgentMessage
        private var state = State.unopened
        private var attempt: ServiceClient.Attempt?
        private var parser = EventStreamParser()
        /// What a piece of the body held and nobody has asked for yet, the next one last.
        private var pending: [StreamSignal] = []
        private var hasSeenEvent = false
        private var isTooLarge = false

        init(client: ServiceClient, message: AgentMessage) {
            self.client = client
            self.message = message
        }

        private var secrets: Secrets { attempt?.credentials.secrets ?? Secrets(token: nil) }

        /// The next signal; nil when the turn is over.
        /// - Throws: `ServiceError` where the stream cannot be opened, breaks, or cannot be read, and `CancellationError`; it has then
        ///   ended.
        public mutating func next() async throws -> StreamSignal? {
            while true {
                if let signal = pending.popLast() {
                    guard let signal = try await checked(signal) else { continue }
                    return signal
                }
                guard !isTooLarge else {
                    state = .ended
                    throw ServiceError.unreadable(what: .eventTooLong)
                }
                switch state {
                case .ended: return nil
                case .unopened:
                    // Whatever happens, it is not sent a second time.
                    state = .ended
                    let opened = try await client.open(message, attempt)
                    attempt = opened.attempt
                    state = .reading(opened.body.makeAsyncIterator())
                case .reading(var body):
                    state = .ended
                    if let buffer = try await piece(of: &body) {
                        state = .reading(body)
                        read(buffer)
                    } else {
                        try finish()
                        Transport.log.info("stream ended", .session(message.sessionID))
                    }
                }
            }
        }

        private func piece(of body: inout HTTPClientResponse.Body.AsyncIterator) async throws -> ByteBuffer? {
            do {
                return try await body.next()
            } catch {
                if error is CancellationError || Task.isCancelled { throw CancellationError() }
                Transport.log.warning("stream broke", .session(message.sessionID), .reason("\(error)"))
                throw Transport.isPackedTooTightly(error)
                    ? ServiceError.unreadable(what: .eventTooLong) : ServiceError.connectionLost
            }
        }

        private mutating func read(_ buffer: ByteBuffer) {
            let secrets = secrets
            var signals: [StreamSignal] = []
            var isTooLarge = false
            buffer.withUnsafeReadableBytes { bytes in
                parser.feed(bytes) { item in
                    switch item {
                    case .event(let event): signals.append(.frame(AgentFrame(data: event.data).redacted(by: secrets)))
                    case .comment, .emptyData, .retry: signals.append(.alive)
                    case .tooLarge: isTooLarge = true
                    }
                }
            }
            self.isTooLarge = isTooLarge
            pending = signals.reversed()
        }

        /// Some servers end without the last blank line; a whole event in it counts, half a one is a cut.
        private mutating func finish() throws {
            guard case .unfinished(let event) = parser.finish(), !event.data.isEmpty else { return }
            let frame = AgentFrame(data: event.data).redacted(by: secrets)
            guard frame != .unreadable else { throw ServiceError.connectionLost }
            pending = [.frame(frame)]
        }

        /// A refusal in front of every event means that the turn was never begun: it is mended as in any other call,
        /// and nil says that the turn begins anew. Later it is the end of a turn.
        private mutating func checked(_ signal: StreamSignal) async throws -> StreamSignal? {
            guard case .frame(let frame) = signal else { return signal }
            guard case .refused(let code, let message) = frame, let refused = attempt else {
                hasSeenEvent = true
                return signal
            }
            let refusal = Refusal(code, message: message)
            guard !hasSeenEvent else {
                let told = client.told(refusal, to: refused) as? ServiceError
                return .refused(told?.refusal ?? refusal)
            }
            state = .ended
            pending = []
            parser = EventStreamParser()
            isTooLarge = false
            attempt = try await client.attempt(after: refusal, of: refused)
            state = .unopened
            return nil
        }
    }
}

extension AgentFrame {
    fileprivate func redacted(by secrets: Secrets) -> AgentFrame {
        switch self {
        case .failure(let words): return .failure(secrets.redacted(words))
        case .refused(let code, let message): return .refused(code, message: secrets.redacted(message))
        case .event(var event):
            if let failure = event.failure {
                event.failure = .init(
                    code: secrets.redacted(failure.code),
                    message: failure.message.map(secrets.redacted)
                )
            }
            for (index, part) in event.parts.enumerated() {
                guard case .functionResponse(let id, let name, .object(let response)) = part else { continue }
                let redacted = JSON.object(secrets.redacted(response))
                event.parts[index] = .functionResponse(id: id, name: name, response: redacted)
            }
            return .event(event)
        case .unreadable: return self
        }
    }
}

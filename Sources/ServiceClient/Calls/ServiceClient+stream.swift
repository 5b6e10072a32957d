import AsyncHTTPClient
import EventStream
import ExactJSON
import NIOCore
import NIOHTTP1
import ServiceProtocol

/// What the agent's stream brings.
public enum StreamSignal: Hashable, Sendable {
    /// An event or an error.
    case frame(AgentFrame)
    /// A heartbeat: the backend lives, and has nothing to say.
    case alive
}

extension ServiceClient {
    /// Sends a message to the agent and gives what comes back, as it comes.
    ///
    /// The sequence ends when the turn is over. It throws `ServiceError.connectionLost` where the connection broke before
    /// that: the edit may or may not have been done, and only the state can tell. Cancelling closes the connection,
    /// which makes the agent stop.
    public func send(_ message: AgentMessage) -> AsyncThrowingStream<StreamSignal, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    let response = try await self.open(message)
                    try await Self.read(response) { continuation.yield($0) }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func open(_ message: AgentMessage) async throws -> HTTPClientResponse {
        try await authorized { token in
            var request = try await self.request(.POST, ServicePaths.runSSE, .json(message.json), token: token)
            request.headers.replaceOrAdd(name: "Accept", value: "text/event-stream")
            // Fifteen minutes is the most a turn may take, by the mission document.
            let response = try await self.transport.execute(request, timeout: .minutes(15))
            let type = response.headers.first(name: "Content-Type") ?? ""
            guard response.status == .ok, type.lowercased().hasPrefix("text/event-stream") else {
                // An error before the stream comes as ordinary JSON, also with status 200.
                let answer = try await Transport.json(of: response, address: request.url)
                throw ServiceError.unreadable(what: "it is no event stream: \(answer.text.prefix(80))")
            }
            return response
        }
    }

    private static func read(_ response: HTTPClientResponse, _ yield: (StreamSignal) -> Void) async throws {
        var parser = EventStreamParser()
        var unreadable: ServiceError?
        do {
            for try await buffer in response.body {
                buffer.withUnsafeReadableBytes { bytes in
                    parser.feed(bytes) { item in
                        switch item {
                        case .event(let event): yield(.frame(AgentFrame(data: event.data)))
                        case .comment, .emptyData, .retry: yield(.alive)
                        case .tooLarge: unreadable = .unreadable(what: "an event is too long")
                        }
                    }
                }
                if let unreadable { throw unreadable }
            }
        } catch let error as ServiceError {
            throw error
        } catch {
            if error is CancellationError || Task.isCancelled { throw CancellationError() }
            throw ServiceError.connectionLost
        }
        // Some servers end without the last blank line; a whole event in it counts, half a one is a cut.
        if case .unfinished(let event) = parser.finish(), !event.data.isEmpty {
            let frame = AgentFrame(data: event.data)
            guard frame != .unreadable else { throw ServiceError.connectionLost }
            yield(.frame(frame))
        }
    }
}

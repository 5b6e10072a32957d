import AsyncHTTPClient
import ExactJSON
import NIOCore
import NIOHTTP1
import ProgramLog
import ServiceProtocol

extension ServiceClient {
    /// A message to the agent, sent when the first signal is asked for, and what comes back.
    public func send(_ message: AgentMessage) -> AgentStream {
        AgentStream(client: self, message: message)
    }

    /// Sends a message and waits for the head of its answer.
    func open(_ message: AgentMessage, _ attempt: Attempt?) async throws -> AgentStream.Opened {
        try await authorized(attempt, isPatient: false) { attempt in
            var request = try await self.request(
                .POST,
                ServicePaths.runSSE,
                .json(message.json),
                as: attempt.credentials
            )
            request.headers.replaceOrAdd(name: "Accept", value: "text/event-stream")
            // A server that packs holds back what it has until a piece is full.
            request.headers.replaceOrAdd(name: "Accept-Encoding", value: "identity")
            Transport.log.info(
                "message sent",
                .session(message.sessionID),
                .characters(message.text.count)
            )
            // Fifteen minutes is the most a turn may take, by the mission document.
            let response = try await self.transport.execute(request, timeout: .minutes(15))
            guard response.status == .ok, !response.isDocument else {
                // An error before the stream comes as ordinary JSON, also with status 200.
                let answer = try await Transport.json(of: response, address: request.url)
                throw ServiceError.unreadable(what: .noEventStream(String(answer.text.prefix(80))))
            }
            return (response.body, attempt)
        }
    }
}

extension HTTPClientResponse {
    /// Whether it says of itself that it is something whole to be read at once, and no stream or file.
    ///
    /// A proxy may call a stream plain text, or nothing at all; only what is certainly something else is taken for that.
    /// An empty answer of any kind is a turn in which nothing was said.
    var isDocument: Bool {
        guard headers.first(name: "Content-Length") != "0" else { return false }
        let type = headers.first(name: "Content-Type")?.lowercased() ?? ""
        return type.contains("json") || type.contains("html") || type.contains("xml")
    }
}

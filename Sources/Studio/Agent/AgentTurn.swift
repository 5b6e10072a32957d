import ExactJSON
import Foundation
import ServiceProtocol
import Timeline

/// One turn of the agent as the stream tells it: the event shapes of the open-source agent server.
struct AgentTurn: Sendable {
    /// A tool call that has begun.
    struct Call: Sendable {
        let id: String
        let name: String
    }

    let invocationID = "e-" + UUID().uuidString.lowercased()
    let emit: @Sendable (AgentEvent) async throws -> Void

    private func event() -> AgentEvent {
        AgentEvent(
            id: UUID().uuidString.lowercased(),
            invocationID: invocationID,
            author: "nemo_agent",
            timestamp: Date().timeIntervalSince1970
        )
    }

    /// Says a text: line by line as deltas, then whole.
    func say(_ text: String) async throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            var delta = event()
            delta.role = "model"
            delta.isPartial = true
            delta.parts = [.text(number == lines.count - 1 ? String(line) : line + "\n", isThought: false)]
            try await emit(delta)
        }
        var whole = event()
        whole.role = "model"
        whole.parts = [.text(text, isThought: false)]
        try await emit(whole)
    }

    /// Begins a tool call.
    func begin(_ tool: AgentTool) async throws -> Call {
        let call = Call(id: "adk-" + UUID().uuidString.lowercased(), name: tool.name)
        var event = event()
        event.role = "model"
        event.parts = [.functionCall(id: call.id, name: tool.name, arguments: tool.arguments)]
        try await emit(event)
        return call
    }

    /// Ends a tool call; the draft as it now stands comes with the answer.
    func end(_ call: Call, draft: Draft) async throws {
        var event = event()
        event.role = "user"
        event.parts = [.functionResponse(id: call.id, name: call.name, response: ["status": "success"])]
        event.stateDelta = ["draft": draft.wire]
        try await emit(event)
    }

    /// Ends a tool call that could not be done; the draft is as it was.
    func end(_ call: Call, failing reason: String) async throws {
        var event = event()
        event.role = "user"
        event.parts = [
            .functionResponse(id: call.id, name: call.name, response: ["status": "error", "message": .string(reason)])
        ]
        try await emit(event)
    }

    /// Shows a draft without a word.
    func show(_ draft: Draft) async throws {
        var event = event()
        event.stateDelta = ["draft": draft.wire]
        try await emit(event)
    }

    /// Ends the turn, so that nobody takes a connection that was cut for its end.
    func complete() async throws {
        var event = event()
        event.isTurnComplete = true
        try await emit(event)
    }

    /// Ends the turn with an error.
    func fail(code: String, _ message: String) async throws {
        var event = event()
        event.failure = AgentEvent.Failure(code: code, message: message)
        try await emit(event)
    }
}

extension Draft {
    /// The draft as it goes over the wire.
    var wire: JSON { isBlank ? Draft.blank : json }
}

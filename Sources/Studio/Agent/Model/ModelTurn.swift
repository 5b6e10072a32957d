import EditLanguage
import ExactJSON
import Foundation
import Timeline

/// One turn of a language model: it calls edits as tools until it has nothing more to do.
///
/// Its calls go through the same validation as sentences: an edit that the draft does not accept is told back to it and
/// changes nothing. What it did is kept as one version, so one undo takes all of it back.
struct ModelTurn: Sendable {
    let model: ChatModel
    /// Makes what an edit needs, such as a clip.
    let prepare: @Sendable (Draft) async throws -> Void

    /// How often the model may be asked in one turn.
    static let rounds = 12

    /// What came of it.
    struct Outcome: Sendable {
        let draft: Draft
        let text: String
    }

    /// Has the model work on a draft.
    func run(_ message: String, on draft: Draft, _ turn: AgentTurn) async throws -> Outcome {
        var draft = draft
        var messages: [JSON] = [
            ["role": "system", "content": .string(Self.instructions(for: draft))],
            ["role": "user", "content": .string(message)],
        ]
        let tools = EditTools.all.map(\.json)
        for _ in 0..<Self.rounds {
            let answer = try await model.answer(messages, tools: tools)
            guard !answer.calls.isEmpty else { return Outcome(draft: draft, text: answer.text) }
            messages.append(answer.message)
            for call in answer.calls {
                let result = try await carryOut(call, on: &draft, turn)
                messages.append(["role": "tool", "tool_call_id": .string(call.id), "content": .string(result)])
            }
        }
        return Outcome(draft: draft, text: "")
    }

    /// Does one call; what the model is told of it.
    private func carryOut(_ call: ChatAnswer.Call, on draft: inout Draft, _ turn: AgentTurn) async throws -> String {
        guard let tool = EditTools.named(call.name) else { return "Error: there is no tool \(call.name)." }
        let edit: Edit
        do {
            edit = try tool.edit(EditArguments(json: call.arguments))
        } catch let error as EditArguments.Wrong {
            try await turn.end(turn.begin(AgentTool(name: tool.name)), failing: error.description)
            return "Error: \(error.description)"
        }
        // The same edit has the same card, whoever asked for it.
        let shown = try await turn.begin(AgentTool(edit))
        do {
            let next = try draft.applying(edit) { UUID().uuidString.lowercased() }
            try await prepare(next)
            let lines = DraftDifference(from: draft, to: next).lines(.english)
            draft = next
            try await turn.end(shown, draft: next)
            return "Done: \(lines.joined(separator: "; ")). Now: \(Self.segments(of: next))"
        } catch let refusal as EditRefusal {
            let words = refusal.message(.english)
            try await turn.end(shown, failing: words)
            return "Error: \(words)"
        }
    }

    private static func instructions(for draft: Draft) -> String {
        """
        You edit a video by calling tools. Times are whole milliseconds. Segments are named V1·2: track V1, second segment. \
        Do what the user asks and nothing else; if it is not clear, call no tool and ask one short question. Answer in the \
        user's language in one or two sentences. The timeline: \(segments(of: draft))
        """
    }

    /// The timeline with the addresses that the tools take. Names come from outside, so they are quoted as JSON.
    private static func segments(of draft: Draft) -> String {
        let lines = draft.addresses.compactMap { address -> String? in
            guard let segment = draft[address] else { return nil }
            return
                "\(address) \(JSON.string(segment.name).text) \(segment.start)-\(segment.end) ms, volume \(segment.volume)%"
        }
        let canvas = draft.canvas
        return "canvas \(canvas.width)x\(canvas.height) at \(canvas.framesPerSecond) fps; "
            + (lines.isEmpty ? "nothing on it yet" : lines.joined(separator: "; "))
    }
}

import EditLanguage
import ExactJSON
import Foundation
import Timeline

/// One turn of a language model: it calls edits as tools until it has nothing more to do.
///
/// Its calls go through the same validation as sentences: an edit that the draft does not accept is told back to it and
/// changes nothing. What it did is kept as one version, so one undo takes all of it back.
struct ModelTurn: Sendable {
    let work: ModelWork
    /// Makes what an edit needs, such as a clip.
    let prepare: @Sendable (Draft) async throws -> Void

    /// How often the model may be asked in one turn.
    static let rounds = 12

    /// What came of it.
    struct Outcome: Sendable {
        let draft: Draft
        let text: String
        /// Each edit with the draft before and after it.
        let steps: [(edit: Edit, before: Draft, after: Draft)]
    }

    /// Has the model work on a draft.
    func run(_ message: String, _ turn: AgentTurn) async throws -> Outcome {
        var draft = work.context.draft
        var steps: [(edit: Edit, before: Draft, after: Draft)] = []
        var messages: [JSON] = [
            ["role": "system", "content": .string(work.instructions)],
            ["role": "user", "content": .string(message)],
        ]
        let tools = EditTools.all.map(\.json)
        for _ in 0..<Self.rounds {
            let answer = try await work.model.answer(messages, tools: tools)
            guard !answer.calls.isEmpty else { return Outcome(draft: draft, text: answer.text, steps: steps) }
            messages.append(answer.message)
            for call in answer.calls {
                let result = try await carryOut(call, on: &draft, &steps, turn)
                messages.append(["role": "tool", "tool_call_id": .string(call.id), "content": .string(result)])
            }
        }
        return Outcome(draft: draft, text: "", steps: steps)
    }

    /// Does one call; what the model is told of it.
    private func carryOut(
        _ call: ChatAnswer.Call,
        on draft: inout Draft,
        _ steps: inout [(edit: Edit, before: Draft, after: Draft)],
        _ turn: AgentTurn
    ) async throws -> String {
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
            steps.append((edit, draft, next))
            draft = next
            try await turn.end(shown, draft: next)
            return "Done: \(lines.joined(separator: "; ")). Now: \(ModelWork.segments(of: next))"
        } catch let refusal as EditRefusal {
            let words = refusal.message(.english)
            try await turn.end(shown, failing: words)
            return "Error: \(words)"
        }
    }
}

import EditLanguage
import Foundation
import ServiceProtocol
import Timeline

extension EditingAgent {
    /// Has a model do what a message asks for; all of it is one version, as one sentence is.
    ///
    /// - Parameter isLast: whether nobody else reads the message when the model cannot be asked.
    /// - Returns: whether it was answered.
    func ask(
        _ work: ModelWork,
        _ message: AgentMessage,
        _ history: inout DraftHistory,
        _ session: SessionRecord,
        _ turn: AgentTurn,
        isLast: Bool
    ) async throws -> Bool {
        let before = history.current
        let language = Language(of: message.text)
        let model = ModelTurn(work: work) { try await library.prepare($0, session: session.id) }
        do {
            let outcome = try await model.run(message.text, turn)
            try Task.checkCancellation()
            history.record(outcome.draft)
            // "It" is what the model's edits were about; what it only spoke of is not known here.
            var focus = Focus()
            focus.follow(outcome.steps)
            try store.save(
                history,
                focus,
                Dialogue(),
                of: session.id,
                by: .model(for: message.maker)
            )
            var report = TurnReport(of: before, language: language)
            let words = [outcome.text, report.news(outcome.draft) ?? ""].filter { !$0.isEmpty }
            // A model that did nothing has asked, or refused; which, only people can tell.
            let mark: TurnMark.Kind? = outcome.draft == before ? .question : nil
            if !words.isEmpty { try await turn.say(words.joined(separator: "\n"), mark) }
        } catch let error as ChatModelError {
            try await turn.show(before)
            guard isLast else {
                try await turn.say(error.description)
                return false
            }
            try await turn.fail(code: "MODEL_ERROR", "\(error) Nothing was changed.")
        } catch let error as MediaLibraryError {
            try await turn.show(before)
            try await turn.fail(code: "TOOL_ERROR", error.message(language))
        }
        return true
    }

    /// What is answered to a question of the grammar's; a model that was found on this machine is offered with the first that
    /// it might have read.
    func answer(_ question: Question, _ message: AgentMessage) async throws -> String {
        guard !question.isUnderstood, let found = try await models.offer() else { return question.message }
        let words = Language(of: message.text).turnWording
        return question.message + "\n" + words.foundModel(found.name, at: found.place)
    }

    /// Takes in when a model is to be asked.
    func decide(_ use: ModelUse, _ message: AgentMessage, _ turn: AgentTurn) async throws {
        let words = Language(of: message.text).turnWording
        switch try await models.decide(use) {
        case .chosen(let use, let model):
            try await turn.say(words.modelChosen(use, model.name, at: model.place), .answer)
        case .never: try await turn.say(words.modelChosen(.never, "", at: ""), .answer)
        case .isConfigured(let use): try await turn.say(words.modelIsConfigured(use), .answer)
        case .none: try await turn.say(words.noModel, .answer)
        }
    }
}

extension EditLanguage.Turn {
    /// Whether a model that is asked first may read it: steps through the history, and what only tells something, are no
    /// edits that it could do.
    var isForModels: Bool {
        switch reading {
        case .question(let question): question.kind != .answer
        case .instructions(let instructions, _):
            !isRevision && instructions.allSatisfy { if case .edit = $0 { true } else { false } }
        }
    }
}

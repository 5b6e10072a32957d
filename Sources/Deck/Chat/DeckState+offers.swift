import EditLanguage
import ServiceProtocol
import Workspace

// What the agent asks and what it would have the user do: one key answers.
extension DeckState {
    /// Takes what the agent would have the user do in a GUI: what is free is done at once, the rest is offered.
    mutating func take(suggestions: [GuiTalk.Action]) -> [DeckEffect] {
        var effects: [DeckEffect] = []
        for action in suggestions {
            if action.isFree || doesOffersAtOnce {
                effects += carryOut(action).filter { !effects.contains($0) }
            } else if !chat.offers.contains(action) {
                chat.offers.append(action)
            }
        }
        return effects
    }

    /// F6 and F7: answers the question that is open, else takes up or leaves the offer.
    mutating func decide(_ isYes: Bool) -> [DeckEffect]? {
        if chat.question != nil {
            chat.question = nil
            return [.answer(isYes)]
        }
        guard !chat.offers.isEmpty else { return nil }
        let offer = chat.offers.removeFirst()
        return isYes ? carryOut(offer) : []
    }

    private mutating func carryOut(_ action: GuiTalk.Action) -> [DeckEffect] {
        switch action {
        case .state, .summary: return [.refresh(announce: true)]
        case .credits: return [.credits(announce: true)]
        case .export: return export()
        case .upload:
            chat.transcript.append(.notice, "To upload a file, type its path here or drop it on the window.")
            return []
        case .edit(let sentence): return send(sentence)
        }
    }

    /// Shows the question that is open now.
    mutating func take(questions: [TurnReader.ToolQuestion]) {
        chat.question = questions.first
        if let question = questions.first { chat.transcript.append(.agent, question.words) }
    }
}

extension GuiTalk.Action {
    /// What F6 would do, in a few words.
    var offer: String {
        switch self {
        case .state, .summary: "show the tracks"
        case .credits: "show the credits"
        case .export: "export the film"
        case .upload: "upload a file"
        case .edit(let sentence): "say: \(sentence)"
        }
    }
}

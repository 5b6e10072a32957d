import EditLanguage
import ServiceProtocol
import Timeline
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
        if chat.asksForSession {
            chat.asksForSession = false
            return [.answer(isYes)]
        }
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

// A session that the service does not know any more.
extension DeckState {
    /// Says that the session is gone, and asks whether another one is to be begun.
    mutating func lostSession() {
        guard !chat.asksForSession else { return }
        chat.asksForSession = true
        // It was that session's agent that asked.
        chat.question = nil
        chat.transcript.append(
            .problem,
            "The service does not know this project's session any more. The timeline is shown as it was last seen and "
                + "can be exported; it cannot be edited. Begin a new session, with an empty timeline? F6 yes, F7 no."
        )
    }

    /// Shows that another session has begun.
    mutating func renewedSession(isKept: Bool) {
        chat.asksForSession = false
        let words = "The service did not know this session any more: a new one was begun, with an empty timeline."
        let held =
            "The old timeline is kept: F9 makes its film while the new one is empty, later reeldeck export --kept."
        if isKept { hasKept = true }
        chat.transcript.append(.notice, isKept ? "\(words) \(held)" : words)
        _ = timeline.adopt(Draft(), now: now)
    }

    /// Shows that the session is one that another program has begun; its timeline comes.
    mutating func movedSession() {
        declinedSession()
        hasKept = false
        let words = "Another reeldeck has begun a new session for this project: this is its timeline."
        chat.transcript.append(.notice, words)
    }

    /// What waits is not sent into another session: it is dropped, which is said, and can be called back.
    mutating func declinedSession() {
        chat.asksForSession = false
        let dropped = chat.waiting.map(\.text)
        dropped.forEach { chat.remember($0) }
        if !dropped.isEmpty { say("\(dropped.count) waiting dropped. ↑ recalls.") }
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

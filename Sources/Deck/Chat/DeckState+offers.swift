import EditLanguage
import ServiceProtocol
import Timeline
import Workspace

// What the agent asks and what it would have the user do: one key answers.
extension DeckState {
    /// Handles what the agent would have the user do in a GUI: what is free is done at once, the rest is offered.
    mutating func handle(suggestions: [GuiTalk.Action]) -> [DeckEffect] {
        var effects: [DeckEffect] = []
        // The tracks are shown once, in whatever words they are offered.
        var done: [Request.Action] = []
        for action in suggestions {
            if let action = Request.Action(action) {
                guard !done.contains(action) else { continue }
                done.append(action)
            }
            if action.isFree || doesOffersAtOnce {
                effects += carryOut(action)
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
            return want(.answer(isYes))
        }
        if chat.question != nil {
            chat.question = nil
            return want(.answer(isYes))
        }
        guard !chat.offers.isEmpty else { return nil }
        let offer = chat.offers.removeFirst()
        return isYes ? carryOut(offer) : []
    }

    private mutating func carryOut(_ action: GuiTalk.Action) -> [DeckEffect] {
        if let action = Request.Action(action) { return want(action) }
        chat.transcript.append(.notice, words.sentence(for: .howToUpload))
        return []
    }

    /// Shows the question that is open now.
    mutating func handle(questions: [TurnReader.ToolQuestion]) {
        chat.question = questions.first
        if let question = questions.first { chat.transcript.append(.agent, told.words(for: question)) }
    }
}

// A session that the service does not know any more.
extension DeckState {
    /// Says that the session is gone, and asks whether another one is to be begun.
    mutating func lostSession(_ text: String) {
        guard !chat.asksForSession else { return }
        chat.asksForSession = true
        // It was that session's agent that asked.
        chat.question = nil
        chat.transcript.append(.problem, words.joined([text, words.sentence(for: .newSession)]))
    }

    /// Shows that another session has begun.
    mutating func renewedSession(_ text: String, isKept: Bool) {
        chat.asksForSession = false
        let ways = isKept ? [words.sentence(for: .keptTimeline)] : []
        chat.transcript.append(.notice, words.joined([text] + ways))
        _ = timeline.adopt(Draft(), ghosts: ledger.ghosts, now: now)
    }

    /// Shows that the session is one that another program has begun; its timeline comes.
    mutating func movedSession(_ text: String) {
        declinedSession()
        chat.transcript.append(.notice, text)
    }

    /// What waits is not sent into another session: it is dropped, which is said, and can be called back.
    mutating func declinedSession() {
        chat.asksForSession = false
        let dropped = chat.waiting
        letGo(of: dropped)
        if !dropped.isEmpty { say(.dropped(dropped.count)) }
    }
}

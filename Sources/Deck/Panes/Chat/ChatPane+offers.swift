import EditLanguage
import ServiceProtocol
import Timeline
import Workspace

// What the agent asks and what it would have the user do: one key answers.
extension ChatPane {
    /// Handles what the agent would have the user do in a GUI: what is free is done at once, the rest is offered.
    mutating func handle(suggestions: [GuiTalk.Action], _ desk: inout Desk) {
        // The tracks are shown once, in whatever words they are offered.
        var done: [Request.Action] = []
        for action in suggestions {
            if let action = Request.Action(action) {
                guard !done.contains(action) else { continue }
                done.append(action)
            }
            if action.isFree || desk.doesOffersAtOnce {
                carryOut(action, &desk)
            } else if !offers.contains(action) {
                offers.append(action)
            }
        }
    }

    /// Whether there is anything to say yes or no to.
    var isAsking: Bool { asksForSession || question != nil || copy != nil || !offers.isEmpty }

    /// Answers the question that is open, else takes up or leaves the offer.
    mutating func decide(_ isYes: Bool, _ desk: inout Desk) {
        if asksForSession {
            asksForSession = false
            desk.want(.answer(isYes))
        } else if question != nil {
            question = nil
            desk.want(.answer(isYes))
        } else if let copy {
            self.copy = nil
            if isYes { desk.send(.goOver(.project(copy.project, inStudio: true))) }
        } else if !offers.isEmpty {
            let offer = offers.removeFirst()
            if isYes { carryOut(offer, &desk) }
        }
    }

    private mutating func carryOut(_ action: GuiTalk.Action, _ desk: inout Desk) {
        if let action = Request.Action(action) { return desk.want(action) }
        transcript.append(.notice, desk.words.sentence(for: .howToUpload))
    }

    /// Shows the question that is open now.
    mutating func handle(questions: [TurnReader.ToolQuestion], _ desk: Desk) {
        question = questions.first
        if let question { transcript.append(.agent, desk.told.words(for: question)) }
    }
}

// A session that the service does not know any more.
extension ChatPane {
    /// Says that the session is gone, and asks whether another one is to be begun.
    mutating func lostSession(_ text: String, _ desk: Desk) {
        guard !asksForSession else { return }
        asksForSession = true
        // It was that session's agent that asked.
        question = nil
        transcript.append(.problem, desk.words.joined([text, desk.words.sentence(for: .newSession)]))
    }

    /// What waits is not sent into another session: it is dropped, which is said, and can be called back.
    mutating func declinedSession(_ desk: inout Desk) {
        asksForSession = false
        let dropped = desk.ledger.waiting
        desk.letGo(of: dropped)
        if !dropped.isEmpty { desk.say(.dropped(dropped.count)) }
    }
}

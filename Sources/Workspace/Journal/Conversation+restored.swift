import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline

// What was not sent, by an earlier program or for want of a service.
extension Conversation {
    /// What was never sent stands apart until the user says what becomes of it.
    mutating func restored(_ request: Request) -> [Effect] {
        guard ledger.add(request, .parked) else { return [] }
        return [.tell(.parked(request), of: request.id)]
    }

    /// What was on its way is looked up: it may have been done, and is not sent again.
    /// - Parameter ago: how long ago it was sent.
    mutating func restored(
        _ request: Request,
        sent: OpenRequest.Sent,
        ago: Duration,
        at now: Duration
    ) -> [Effect] {
        let left: [TurnReader.ToolQuestion]
        switch phase {
        case .idle: left = []
        // Its turn had ended with a question, or never began: what lies on disk does not tell which.
        case .asking(let asking): left = asking.answers.map(\.question) + asking.open
        case .streaming, .reconciling, .recovering, .aiming, .stranded, .pausing:
            // Something else is being done: nobody looks, and nobody waits for it.
            let doubt = Doubt(.cutOff(sent.text), .nothing)
            let words = request.wording.words(for: doubt)
            return [
                .tell(.failed(words, mayRetry: true, cause: .doubt(doubt)), of: request.id),
                .tell(.finished, of: request.id),
            ]
        }
        guard ledger.add(request, .running) else { return [] }
        turn = Turn(of: request.id, saying: sent.text, language: Language(of: sent.text))
        // It is asked again when the turn is over.
        turn.questions = left
        turn.know(draftNow)
        draftBefore = sent.draftBefore
        draftTold = draftNow
        liveness = Liveness(began: now - ago, at: now)
        phase = .recovering(Recovery(.cutOff(sent.text), looks: -1))
        return [tell(.cutOff(sent.text)), .fetchState]
    }

    /// Sends what was not sent, or lets it wait for its turn.
    mutating func unparked(_ id: RequestID, at now: Duration) -> [Effect] {
        if phase == .pausing, ledger[id]?.step == .queued { return tryAgain(at: now) }
        guard let entry = ledger[id], entry.step == .parked else { return [] }
        guard entry.request.action.isTalk else { return queue(id) + [.carryOut(entry.request)] }
        return queue(id) + (phase == .pausing ? tryAgain(at: now) : startWaiting(at: now))
    }
}

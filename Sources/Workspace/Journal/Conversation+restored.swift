import ExactJSON
import ServiceClient
import Timeline

// What an earlier program left open.
extension Conversation {
    /// What was never sent stands apart until the user says what becomes of it.
    mutating func restored(_ request: Request) -> [Effect] {
        guard ledger.add(request, .parked) else { return [] }
        return [.tell(.parked(request), of: request.id)]
    }

    /// What was on its way is looked up: it may have been done, and is not sent again.
    mutating func restored(_ request: Request, sent: OpenRequest.Sent, at now: Duration) -> [Effect] {
        guard phase == .idle, ledger.add(request, .running) else { return [] }
        turn = Turn(of: request.id, saying: sent.text, language: Language(of: sent.text))
        turn.know(draftNow)
        draftBefore = sent.draftBefore
        draftTold = draftNow
        liveness = Liveness(began: now)
        phase = .recovering(Recovery(wasCutOff: true))
        return [tell(.cutOff(sent.text)), .fetchState]
    }

    /// Sends what an earlier program left, or lets it wait for its turn.
    mutating func unparked(_ id: RequestID, at now: Duration) -> [Effect] {
        guard ledger[id]?.step == .parked else { return [] }
        return queue(id) + startWaiting(at: now)
    }
}

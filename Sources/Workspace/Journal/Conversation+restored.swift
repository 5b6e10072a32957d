import ExactJSON
import ServiceClient
import Timeline

// What was not sent, by an earlier program or for want of a service.
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

    /// Has what waits stand apart, where it would fail in the moment in which it is sent.
    mutating func parkWaiting() -> [Effect] {
        ledger.waiting.map { request in
            ledger.move(request.id, to: .parked)
            return .tell(.parked(request), of: request.id)
        }
    }

    /// Sends what was not sent, or lets it wait for its turn.
    mutating func unparked(_ id: RequestID, at now: Duration) -> [Effect] {
        guard let entry = ledger[id], entry.step == .parked else { return [] }
        guard entry.request.action.isTalk else { return queue(id) + [.carryOut(entry.request)] }
        return queue(id) + startWaiting(at: now)
    }
}

import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline

// Edits by key find their thing before they are sent; and what is not sent, and why.
extension Conversation {
    /// The draft in which an edit by key has to find its thing is here.
    mutating func aimed(at draft: JSON, at now: Duration) -> [Effect] {
        guard case .aiming(let id) = phase, let request = ledger[id]?.request, case .edit(let edit) = request.action
        else { return [] }
        tries = 0
        let effects = adopt(draft, of: nil)
        // What others did before the edit is not its doing.
        draftTold = draftNow
        do {
            let draft = Draft(json: draftNow)
            let text = try edit.sentence(request.language, in: draft)
            if edit.changesNothing(in: draft) { return effects + isDone(id, at: now) }
            // The request stays the key's: where it cannot be sent, it is aimed anew the next time.
            return effects + begin([.text(text)], of: id, saying: text, at: now)
        } catch {
            return effects + giveUp(id, request.wording.words(for: error), at: now)
        }
    }

    mutating func notAimed(_ error: ServiceError, at now: Duration) -> [Effect] {
        guard case .aiming(let id) = phase, let request = ledger[id]?.request else { return [] }
        if let effects = pause(id, for: error) { return effects }
        let reason = request.wording.words(for: error)
        let parked = error.isOfTheMoment ? parkWaiting() : []
        return parked + giveUp(id, request.wording.notSent(request.text, because: reason), at: now)
    }

    /// What an edit by key wants is so already, by an earlier program's doing or another one's: nothing is sent, which might
    /// cost, and what was to follow it has its turn.
    private mutating func isDone(_ id: RequestID, at now: Duration) -> [Effect] {
        phase = .idle
        ledger.finish(id, .done)
        return [.tell(.taken, of: id)] + startWaiting(at: now)
    }

    /// Does not send an edit by key, nor what was meant for it.
    private mutating func giveUp(_ id: RequestID, _ reason: String, at now: Duration) -> [Effect] {
        phase = .idle
        return drop(id, reason) + dropUndo() + startWaiting(at: now)
    }

    /// An undo that waits was meant for the edit before it; where that is not done, it would take back another one. And
    /// so with the redo that was meant for that undo.
    private mutating func dropUndo() -> [Effect] {
        var lost: [Request] = []
        // How many edits stand between, and whether this one is taken back.
        var (others, isUndone) = (0, false)
        search: for request in waiting {
            switch request.action {
            case .edit where !isUndone: others += 1
            case .undo where others > 0: others -= 1
            case .undo where !isUndone:
                isUndone = true
                lost.append(request)
            case .redo where isUndone:
                isUndone = false
                lost.append(request)
            case .redo: others += 1
            case .edit, .undo, .say, .answer, .upload, .export, .credits, .state: break search
            }
        }
        return lost.flatMap { drop($0.id, $0.wording.pointless($0.text)) }
    }

    /// Nothing was sent, and nothing can be before the user decides: what was said goes back in front of what waits.
    mutating func strand() -> [Effect] {
        switch phase {
        case .aiming(let id):
            phase = .stranded
            return [.stopTimers] + queue(id)
        case .streaming:
            phase = .stranded
            liveness = nil
            let cause = ServiceError.refused(Refusal(.sessionNotFound))
            let effects: [Effect] = [
                tell(.failed(wording.words(for: .stranded), mayRetry: false, cause: .service(cause))), tell(.finished),
            ]
            // Where it stood before all that waits, there it waits again.
            guard let id = turn.id, !turn.isAnswer else {
                return [.stopTimers] + effects + dropped(ledger.finish(turn.id, .failed))
            }
            return [.stopTimers] + queue(id) + effects
        case .idle, .reconciling, .recovering, .asking, .stranded, .pausing: return []
        }
    }

    /// There is a session again, and what waited for it goes off; what another one asked nobody can answer any more.
    mutating func goOn(at now: Duration) -> [Effect] {
        switch phase {
        case .stranded:
            phase = .idle
            return startWaiting(at: now)
        case .asking:
            phase = .idle
            return [tell(.asked([]))] + startWaiting(at: now)
        case .idle, .aiming, .streaming, .reconciling, .recovering, .pausing: return []
        }
    }

    /// What waits must not go off into a session that is begun later, for something else.
    mutating func dropStranded() -> [Effect] {
        guard phase == .stranded else { return [] }
        phase = .idle
        return dropWaiting()
    }

    /// Whether a draft can be what the service holds; an answer without any, where there was one, is no news of it.
    func isPlausible(_ draft: JSON) -> Bool { draft.object != nil || Draft(json: draftNow).isEmpty }
}

extension ServiceError {
    /// An answer in which the draft is missing.
    static let noTimeline = ServiceError.unreadable(what: .noTimeline)
}

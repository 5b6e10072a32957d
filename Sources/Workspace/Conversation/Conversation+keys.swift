import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline

// Edits by key find their thing before they are sent; and what is not sent, and why.
extension Conversation {
    /// The draft in which an edit by key has to find its thing is here.
    mutating func aimed(at draft: JSON, at now: Duration) -> [Effect] {
        guard case .aiming(let message) = phase, case .edit(let edit) = message.key else { return [] }
        let effects = take(draft)
        // What others did before the edit is not its doing.
        draftTold = draftNow
        do {
            let text = try edit.sentence(in: Draft(json: draftNow))
            // Still the key's: where it cannot be sent, it is aimed anew the next time.
            var aimed = Waiting(id: message.id, text: text, key: message.key)
            aimed.wasTold = message.wasTold && message.text == text
            return effects + begin([.text(text)], aimed, as: message.id, at: now)
        } catch {
            phase = .idle
            return effects + [.tell(.notSent(id: message.id, "\(error)"))] + dropUndo() + startWaiting(at: now)
        }
    }

    mutating func notAimed(_ error: ServiceError, at now: Duration) -> [Effect] {
        guard case .aiming(let message) = phase else { return [] }
        phase = .idle
        return [.tell(.notSent(id: message.id, "Not sent: \(message.text). \(error)"))] + dropUndo()
            + startWaiting(at: now)
    }

    /// An undo that waits was meant for the edit before it; where that is not done, it would take back another one. And
    /// so with the redo that was meant for that undo.
    private mutating func dropUndo() -> [Effect] {
        var dropped: [Waiting] = []
        // How many edits stand between, and whether this one is taken back.
        var (others, isUndone) = (0, false)
        search: for message in waiting {
            switch message.key {
            case .edit where !isUndone: others += 1
            case .undo where others > 0: others -= 1
            case .undo where !isUndone:
                isUndone = true
                dropped.append(message)
            case .redo where isUndone:
                isUndone = false
                dropped.append(message)
            case .redo: others += 1
            case .edit, .undo, nil: break search
            }
        }
        guard !dropped.isEmpty else { return [] }
        waiting.removeAll { dropped.contains($0) }
        return [.tell(.waiting(waiting))]
            + dropped.map { .tell(.notSent(id: $0.id, "Not sent: \($0.text). What it was meant for was not done.")) }
    }

    /// Nothing was sent, and nothing can be before the user decides: what was said goes back in front of what waits.
    mutating func strand() -> [Effect] {
        let wasStreaming = phase == .streaming
        switch phase {
        case .aiming(let message): waiting.insert(message, at: 0)
        case .streaming:
            if var sent {
                sent.wasTold = true
                waiting.insert(sent, at: 0)
            }
        default: return []
        }
        phase = .stranded
        liveness = nil
        let effects: [Effect] = [.stopTimers, .tell(.waiting(waiting))]
        guard wasStreaming else { return effects }
        let cause = ServiceError.refused(Refusal(.sessionNotFound))
        return effects + [
            .tell(.failed(Self.stranded(turn.language), mayRetry: false, cause: cause)), .tell(.finished),
        ]
    }

    /// There is a session again, and what waited for it goes off; what another one asked nobody can answer any more.
    mutating func goOn(at now: Duration) -> [Effect] {
        switch phase {
        case .stranded:
            phase = .idle
            return startWaiting(at: now)
        case .asking:
            phase = .idle
            return [.tell(.asked([]))] + startWaiting(at: now)
        case .idle, .aiming, .streaming, .reconciling, .recovering: return []
        }
    }

    /// What waits must not go off into a session that is begun later, for something else.
    mutating func dropStranded() -> [Effect] {
        guard phase == .stranded else { return [] }
        phase = .idle
        held = nil
        let dropped = waiting
        waiting = []
        return [.tell(.waiting([]))] + dropped.map { .tell(.notSent(id: $0.id, nil)) }
    }

    private static func stranded(_ language: Language) -> String {
        switch language {
        case .english: "Not sent: the service does not know this project's session any more."
        case .chinese: "没有发送:服务已不认识这个项目的会话。"
        }
    }

    /// Whether a draft can be what the service holds; an answer without any, where there was one, is no news of it.
    func isPlausible(_ draft: JSON) -> Bool { draft.object != nil || Draft(json: draftNow).isEmpty }
}

extension ServiceError {
    /// An answer in which the draft is missing.
    static let noTimeline = ServiceError.unreadable(what: "there is no timeline in it")
}

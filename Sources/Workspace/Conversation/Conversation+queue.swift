import ServiceClient
import ServiceProtocol
import Timeline

// What is said, what waits, and what is answered.
extension Conversation {
    mutating func said(_ text: String, _ id: Int?, _ key: Key?, at now: Duration) -> [Effect] {
        let message = Waiting(id: id ?? nextWaiting, text: text, key: key)
        switch phase {
        case .idle: return send(message, as: id, at: now)
        case .asking:
            if key == nil, let isConfirmed = YesOrNo.read(text) { return answered(isConfirmed, id, at: now) }
            // Someone who goes on to something else has answered nothing; the question lapses.
            return send(message, as: id, at: now)
        case .streaming, .reconciling, .recovering, .aiming, .stranded:
            nextWaiting = max(nextWaiting, message.id) + 1
            waiting.append(message)
            guard phase == .stranded else { return [.tell(.waiting(waiting))] }
            // The service may know the session again: what was said first is tried first.
            phase = .idle
            return [.tell(.waiting(waiting))] + startWaiting(at: now)
        }
    }

    /// Sends a message that has its turn; an edit by key is aimed before.
    private mutating func send(_ message: Waiting, as id: Int?, at now: Duration) -> [Effect] {
        guard case .edit = message.key else { return begin([.text(message.text)], message, as: id, at: now) }
        laterLooks = 0
        phase = .aiming(message)
        return [.stopTimers, .tell(.aiming(id: message.id, message.text)), .aim]
    }

    /// - Parameter id: the number under which it was said, if it was said by the user.
    mutating func begin(
        _ parts: [AgentMessage.Part],
        _ message: Waiting,
        as id: Int?,
        at now: Duration
    ) -> [Effect] {
        let text = message.text
        // Answers are for the session that asked; they are never said in another.
        sent = parts.isText ? message : nil
        let language = parts.isText ? Language(of: text) : turn.language
        turn = Turn(language: language)
        turn.know(draftNow)
        liveness = Liveness(began: now)
        laterLooks = 0
        isSpokenOf = false
        draftBefore = draftNow
        draftTold = draftNow
        phase = .streaming
        return [
            .stopTimers, .tell(.began(text, id: id, isAgain: message.wasTold)), .open(parts),
            .start(.stillWorking, timeouts.stillWorking),
            .start(.silence, timeouts.silence), .start(.turn, timeouts.turn),
        ]
    }

    /// Changes a message that still waits, or takes it back; one that had its turn meanwhile stays as it was sent.
    mutating func changeWaiting(_ id: Int, to text: String?, at now: Duration) -> [Effect] {
        if held == id { held = nil }
        guard let place = waiting.firstIndex(where: { $0.id == id }) else { return [] }
        if let text {
            // What a person has written is theirs, and no key's any more.
            waiting[place] = Waiting(id: id, text: text)
        } else {
            waiting.remove(at: place)
        }
        return [.tell(.waiting(waiting))] + startWaiting(at: now)
    }

    /// Sends the next message that waits, unless the user has it in hand or the agent waits for an answer.
    mutating func startWaiting(at now: Duration) -> [Effect] {
        guard phase == .idle, let next = waiting.first, next.id != held else { return [] }
        waiting.removeFirst()
        return [.tell(.waiting(waiting))] + send(next, as: next.id, at: now)
    }

    /// - Parameter id: the number under which the answer was said; every number is heard of again.
    mutating func answered(_ isConfirmed: Bool, _ id: Int? = nil, at now: Duration) -> [Effect] {
        guard case .asking(var asking) = phase, !asking.open.isEmpty else { return [] }
        asking.answers.append(Answer(asking.open.removeFirst(), isConfirmed))
        guard asking.open.isEmpty else {
            phase = .asking(asking)
            return (id.map { [.tell(.taken(id: $0))] } ?? []) + [.tell(.asked(asking.open, after: asking.answers))]
        }
        let words = YesOrNo.words(isConfirmed, turn.language)
        return begin(asking.answers.map(\.part), Waiting(id: id ?? nextWaiting, text: words), as: id, at: now)
    }

    mutating func cancel() -> [Effect] {
        laterLooks = 0
        held = nil
        guard phase != .idle else { return [.stopTimers] }
        let aiming: Int? = if case .aiming(let message) = phase { message.id } else { nil }
        let wasAsking = if case .asking = phase { true } else { phase == .stranded }
        phase = .idle
        liveness = nil
        var effects: [Effect] = [.close, .stopTimers]
        if let aiming { effects.append(.tell(.notSent(id: aiming, nil))) }
        if !waiting.isEmpty {
            // What waits must not go off behind the back of someone who just said stop.
            waiting = []
            effects.append(.tell(.waiting([])))
        }
        if wasAsking { return effects + [.tell(.asked([]))] }
        return effects + [.tell(.failed("Stopped.", mayRetry: false)), .tell(.finished)]
    }
}

extension [AgentMessage.Part] {
    fileprivate var isText: Bool {
        allSatisfy { if case .text = $0 { true } else { false } }
    }
}

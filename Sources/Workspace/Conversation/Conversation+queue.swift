import ServiceClient
import ServiceProtocol
import Timeline

// What is wanted, what waits, and what is answered.
extension Conversation {
    /// Takes a request in; one that is known already is not done a second time.
    mutating func submitted(_ request: Request, at now: Duration) -> [Effect] {
        guard ledger.add(request) else { return [] }
        guard request.action.isTalk else {
            ledger.move(request.id, to: .running)
            return [.carryOut(request)]
        }
        switch phase {
        case .idle: return send(request, at: now)
        case .asking:
            if let isConfirmed = request.action.answer { return answered(isConfirmed, by: request.id, at: now) }
            // Someone who goes on to something else has answered nothing; the question lapses.
            return send(request, at: now)
        case .streaming, .reconciling, .recovering, .aiming, .stranded, .pausing:
            // There is nothing any more that an answer by key could be meant for.
            if case .answer = request.action { return drop(request.id, nil) }
            let effects = queue(request.id)
            guard phase == .stranded || phase == .pausing else { return effects }
            // The service may be there, or know the session, again: what was said first is tried first.
            return effects + tryAgain(at: now)
        }
    }

    /// Has a request wait for its turn.
    mutating func queue(_ id: RequestID) -> [Effect] {
        ledger.move(id, to: .queued)
        guard let entry = ledger[id] else { return [] }
        return [.tell(.queued(entry.request, behind: entry.leader), of: id)]
    }

    /// Sends a message that has its turn; an edit by key is aimed before.
    private mutating func send(_ request: Request, at now: Duration) -> [Effect] {
        if case .answer = request.action { return drop(request.id, nil) }
        guard request.action.isAimed else {
            return begin([.text(request.text)], of: request.id, saying: request.text, at: now)
        }
        laterLooks = 0
        phase = .aiming(request.id)
        ledger.move(request.id, to: .sending)
        return [.stopTimers, .tell(.aiming(request.text), of: request.id), .aim]
    }

    mutating func begin(
        _ parts: [AgentMessage.Part],
        of id: RequestID,
        saying text: String,
        at now: Duration
    ) -> [Effect] {
        let isAgain = ledger[id]?.wasTold == true
        ledger.change(id) { ($0.step, $0.wasTold) = (.running, true) }
        let language = parts.isText ? Language(of: text) : turn.language
        let answered: [TurnReader.ToolQuestion] =
            if case .asking(let asking) = phase { asking.answers.map(\.question) } else { [] }
        turn = Turn(of: id, saying: text, language: language, answering: parts.isText ? nil : answered)
        turn.know(draftNow)
        unknown = nil
        liveness = Liveness(began: now)
        laterLooks = 0
        isSpokenOf = false
        draftBefore = draftNow
        draftTold = draftNow
        phase = .streaming
        return [
            .stopTimers, tell(.began(text, isAgain: isAgain)), .open(parts),
            .start(.stillWorking, timeouts.stillWorking),
            .start(.silence, timeouts.silence), .start(.turn, timeouts.turn),
        ]
    }

    /// Sends the next message that waits, unless the user has it in hand or the agent waits for an answer; where none
    /// waits, what was to follow has its turn: whatever was said meanwhile is done by then.
    mutating func startWaiting(at now: Duration) -> [Effect] {
        guard phase == .idle else { return [] }
        if let next = ledger.next { return send(next, at: now) }
        guard ledger.waiting.isEmpty else { return [] }
        return ledger.ready.map { request in
            ledger.move(request.id, to: .running)
            return .carryOut(request)
        }
    }

    /// Tries what waits, from the first on.
    mutating func tryAgain(at now: Duration) -> [Effect] {
        phase = .idle
        return [.stopTimers] + startWaiting(at: now)
    }

    /// - Parameter id: the request that answers; every one is heard of again.
    private mutating func answered(_ isConfirmed: Bool, by id: RequestID, at now: Duration) -> [Effect] {
        guard case .asking(var asking) = phase, !asking.open.isEmpty else { return drop(id, nil) }
        asking.answers.append(Answer(asking.open.removeFirst(), isConfirmed))
        phase = .asking(asking)
        guard asking.open.isEmpty else {
            ledger.finish(id, .done)
            return [.tell(.taken, of: id), .tell(.asked(asking.open, after: asking.answers), of: id)]
        }
        let words = turn.language.answers.answer(isConfirmed)
        return begin(asking.answers.map(\.part), of: id, saying: words, at: now)
    }
}

// MARK: What waits is changed, taken back, or put off

extension Conversation {
    /// Changes a message that still waits; one that had its turn meanwhile stays as it was sent.
    mutating func amend(_ id: RequestID, to text: String, at now: Duration) -> [Effect] {
        guard ledger[id]?.step == .queued || ledger[id]?.step == .parked else { return [] }
        // What a person has written is theirs, and no key's any more; what was to follow the edit has nothing to follow.
        ledger.change(id) { ($0.request.action, $0.isHeld, $0.wasTold) = (.say(text), false, false) }
        return queue(id) + dropped(dropFollowers(of: id))
            + (phase == .pausing ? tryAgain(at: now) : startWaiting(at: now))
    }

    /// Takes back a message that still waits.
    mutating func withdraw(_ id: RequestID, at now: Duration) -> [Effect] {
        guard ledger[id]?.step == .queued || ledger[id]?.step == .parked else { return [] }
        return drop(id, nil) + startWaiting(at: now)
    }

    /// Has a request wait until another one is done that comes behind it.
    mutating func put(_ id: RequestID, behind leader: RequestID) -> [Effect] {
        ledger.put(id, behind: leader)
        return queue(id)
    }

    /// Lets go of a request that will not be sent, and of what was to follow it.
    mutating func drop(_ id: RequestID, _ reason: String?) -> [Effect] {
        let followers = ledger.finish(id, .dropped)
        return [.tell(.notSent(reason), of: id)] + dropped(followers)
    }

    func dropped(_ ids: [RequestID]) -> [Effect] { ids.map { .tell(.notSent(nil), of: $0) } }

    private mutating func dropFollowers(of id: RequestID) -> [RequestID] {
        let followers = ledger.followers.filter { $0.leader == id }.map(\.id)
        for follower in followers { ledger.finish(follower, .dropped) }
        return followers
    }

    /// Lets go of all that waits, for a turn or behind one.
    mutating func dropWaiting() -> [Effect] {
        let waiting = ledger.waiting.map(\.id) + ledger.followers.map(\.id)
        return waiting.flatMap { ledger[$0]?.isDone == false ? drop($0, nil) : [] }
    }

    mutating func cancel() -> [Effect] {
        laterLooks = 0
        guard phase != .idle else { return [.stopTimers] + dropWaiting() }
        let wasAsking = if case .asking = phase { true } else { phase == .stranded || phase == .pausing }
        var effects: [Effect] = [.close, .stopTimers]
        if case .aiming(let id) = phase { effects += drop(id, nil) }
        phase = .idle
        liveness = nil
        // What waits must not go off behind the back of someone who just said stop.
        effects += dropWaiting()
        if wasAsking { return effects + [tell(.asked([]))] }
        effects += [tell(.failed(wording.words(for: .stopped), mayRetry: false)), tell(.finished)]
        return effects + dropped(ledger.finish(turn.id, .failed))
    }
}

extension [AgentMessage.Part] {
    fileprivate var isText: Bool {
        allSatisfy { if case .text = $0 { true } else { false } }
    }
}

import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline

// What the stream brings, and what is told when it has ended.
extension Conversation {
    mutating func read(_ signal: StreamSignal, at now: Duration) -> [Effect] {
        let frame: AgentFrame
        switch signal {
        case .alive:
            // A heartbeat is life, not progress: it does not reset the silence.
            liveness?.hear(at: now)
            return firstStage()
        case .frame(let event): frame = event
        case .refused(let refusal): frame = .failure(wording.words(for: .refused(refusal)))
        }
        liveness?.hear(at: now)
        tries = 0
        guard frame != .unreadable else { return [] }
        return turn.reader.read(frame).reduce(into: [.start(.silence, timeouts.silence)]) { $0 += apply($1) }
    }

    private mutating func apply(_ update: TurnReader.Update) -> [Effect] {
        switch update {
        case .text(let piece, let text, let isWhole):
            guard let words = turn.hear(text, piece: piece, isWhole: isWhole) else { return [] }
            // What the agent speaks about needs no words of ours.
            draftTold = draftNow
            return [tell(.text(piece: piece, words))]
        case .toolStarted(let call):
            if call.name.contains("generat") { turn.isGeneration = true }
            return firstStage() + [tell(.toolStarted(call))]
        case .toolEnded(let id, let error): return [tell(.toolEnded(id: id, error: error))]
        case .draft(let draft):
            guard isPlausible(draft) else { return [] }
            draftNow = draft
            turn.know(draft)
            return [tell(.draft(draft))]
        case .generated:
            turn.isGeneration = true
            return []
        case .asked(let question):
            turn.questions.append(question)
            return []
        case .failed(let reason):
            turn.hasFailed = true
            // The state decides whether it may be said again. One that hangs up at once aborts what may still be kept.
            return [tell(.failed(reason, mayRetry: false)), .start(.fault, timeouts.afterFault)]
        }
    }

    /// A generation lands in two stages, minutes apart: the picture is told as soon as the agent goes on to the rest
    /// without a word about it.
    private mutating func firstStage() -> [Effect] {
        guard turn.isGeneration, draftNow != draftTold else { return [] }
        return tellChanges()
    }

    mutating func tellChanges() -> [Effect] {
        let lines = DraftDifference(from: Draft(json: draftTold), to: Draft(json: draftNow)).lines(turn.language)
        draftTold = draftNow
        return lines.isEmpty ? [] : [tell(.changes(lines))]
    }

    mutating func ended() -> [Effect] {
        phase = .reconciling(failures: 0)
        let texts = turn.fallSilent().map { tell(.text(piece: $0.piece, $0.text)) }
        return texts + [.stopTimers, .fetchState]
    }

    /// The state at the end of a turn: never silence after an edit.
    mutating func reconcile(_ draft: JSON, at now: Duration) -> [Effect] {
        let effects = see(draft, isSpokenOf: turn.reader.end != .none)
        return judge(Recovery(turn.hasFailed ? .fault : .unended, answered: 1), effects, at: now)
    }

    /// Takes in the state of an ended turn, and tells what nobody has told.
    /// - Parameter isSpokenOf: whether an agent that has spoken has spoken of what only this state shows, too.
    mutating func see(_ draft: JSON, isSpokenOf: Bool = false) -> [Effect] {
        let isTold = isSpokenOf && turn.hasSpoken && draftTold == draftNow
        let effects = adopt(draft)
        if isTold { draftTold = draftNow }
        return effects + tellChanges()
    }

    /// Whether the turn has brought anything that a person sees.
    var hasNews: Bool {
        turn.hasSpoken || turn.hasFailed || hasChanged || !turn.questions.isEmpty
            || !turn.suggestions.isEmpty
    }

    /// The turn is over as it should be.
    mutating func conclude(_ effects: [Effect], at now: Duration) -> [Effect] {
        var effects = effects
        if !hasNews {
            turn.wasInVain = true
            effects.append(tell(.failed(wording.words(for: .nothing), mayRetry: true)))
        }
        return finish(effects, at: now)
    }

    /// Takes in a draft that shows what the turn has made.
    mutating func adopt(_ draft: JSON) -> [Effect] { adopt(draft, of: turn.id) }

    /// - Parameter id: the request that made it; nil where it came about otherwise.
    mutating func adopt(_ draft: JSON, of id: RequestID?) -> [Effect] {
        guard draft != draftNow else { return [] }
        draftNow = draft
        turn.know(draft)
        return [.tell(.draft(draft), of: id)]
    }

    mutating func finish(_ effects: [Effect], at now: Duration) -> [Effect] {
        var all = effects + [.stopTimers]
        let suggestions = turn.suggestions
        if !suggestions.isEmpty { all.append(tell(.suggested(suggestions))) }
        liveness = nil
        phase = turn.questions.isEmpty ? .idle : .asking(Asking(open: turn.questions))
        if !turn.questions.isEmpty { all.append(tell(.asked(turn.questions))) }
        all.append(tell(.finished))
        let outcome: Ledger.Outcome = turn.isDoubtful ? .unknown : turn.hasFailed || turn.wasInVain ? .failed : .done
        all += dropped(ledger.finish(turn.id, outcome))
        guard phase == .idle else { return all }
        let next = startWaiting(at: now)
        if phase == .idle, turn.isGeneration, !turn.hasFailed, timeouts.laterLooks > 0 {
            laterLooks = timeouts.laterLooks
            all.append(.start(.look, timeouts.nextLook))
        }
        return all + next
    }

    mutating func ranOut(_ timer: Timer, at now: Duration) -> [Effect] {
        switch (timer, phase) {
        case (.stillWorking, .streaming):
            let began = liveness?.began ?? now
            let quiet = now - (liveness?.lastSign ?? now)
            return [
                tell(.stillWorking(now - began, quiet: quiet)), .start(.stillWorking, timeouts.stillWorking),
            ]
        case (.silence, .streaming), (.turn, .streaming):
            return broke(.timedOut(what: .agent), wasSent: true, at: now)
        case (.fault, .streaming): return [.close] + ended()
        case (.look, .recovering), (.look, .reconciling): return [.fetchState]
        case (.again, .pausing): return tryAgain(at: now)
        case (.look, .idle) where laterLooks > 0: return [.fetchState]
        default: return []
        }
    }
}

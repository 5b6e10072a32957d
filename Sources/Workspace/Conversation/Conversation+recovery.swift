import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline

// A stream that was lost, or ended as no turn ends, and what the state then tells.
extension Conversation {
    mutating func broke(_ error: ServiceError, wasSent: Bool, at now: Duration) -> [Effect] {
        guard wasSent, error.leavesOutcomeUnknown else {
            if let effects = pause(turn.id, for: error) { return effects }
            turn.hasFailed = true
            let words = wording.words(for: error)
            let reason = wasSent && !error.isOfTheMoment ? words : wording.notSent(because: words)
            let effects: [Effect] = [.close, tell(.failed(reason, mayRetry: true, cause: .service(error)))]
            // What an answer was meant for that was not sent is open again.
            turn.questions += turn.answering ?? []
            return finish(effects + (error.isOfTheMoment ? parkWaiting() : []), at: now)
        }
        let cause: Doubt.Cause = error.isNoAnswer ? .lost : .answer(error)
        let effects: [Effect] = [.close, .stopTimers, tell(.recovering(cause))]
        guard case .lost = cause else {
            // Somebody answered: what was done is done by now.
            phase = .recovering(Recovery(cause, looks: -1))
            return effects + [.fetchState]
        }
        phase = .recovering(Recovery(cause))
        return effects + look(in: timeouts.look(0))
    }

    mutating func notSent(_ error: MessageFileError, at now: Duration) -> [Effect] {
        turn.hasFailed = true
        let words = wording.notSent(because: wording.words(for: error))
        return finish([.close, tell(.failed(words, mayRetry: true, cause: .messageFile(error)))], at: now)
    }

    mutating func looked(at draft: JSON, at now: Duration) -> [Effect] {
        switch phase {
        case .streaming, .asking, .aiming, .stranded, .pausing: return []
        case .idle: return lookedLater(at: draft)
        case .reconciling: return reconcile(draft, at: now)
        case .recovering(var recovery):
            recovery.looks += 1
            recovery.answered += 1
            switch recovery.cause {
            case .unended, .fault: return judge(recovery, see(draft), at: now)
            case .lost, .answer, .cutOff:
                // What the lost stream had shown may not have been kept over there.
                let effects = adopt(draft)
                guard hasChanged else {
                    draftTold = draftNow
                    return lookAgain(recovery, effects, at: now)
                }
                let told = effects + [tell(.changes(changes()))]
                return doubt(recovery.cause, .changed, told, at: now)
            }
        }
    }

    mutating func stateUnavailable(_ error: ServiceError, at now: Duration) -> [Effect] {
        switch phase {
        case .streaming, .asking, .aiming, .stranded, .pausing: return []
        case .idle: return lookLater()
        case .reconciling(let failures): return reconcileUnseen(error, failures, at: now)
        case .recovering(var recovery):
            recovery.looks += 1
            // Nothing comes through a network that has people sign in first.
            if error.isWebPage, case .answer(let answer) = recovery.cause, answer.isWebPage {
                return doubt(recovery.cause, .nothing, [], at: now)
            }
            return lookAgain(recovery, [], at: now)
        }
    }

    /// Whether the timeline is another than when the turn began.
    var hasChanged: Bool {
        // Most often nothing has come at all; a long film is not read for that.
        draftNow != draftBefore && !Draft(json: draftNow).holdsTheSame(as: Draft(json: draftBefore))
    }

    // MARK: Looking again

    /// A look at the state after a while, of which is told.
    func look(in pause: Duration) -> [Effect] { [tell(.looking(in: pause)), .start(.look, pause)] }

    mutating func lookAgain(_ recovery: Recovery, _ effects: [Effect], at now: Duration) -> [Effect] {
        if let pause = pause(after: recovery, at: now) {
            phase = .recovering(recovery)
            return effects + look(in: pause)
        }
        switch (recovery.cause, turn.reader.end) {
        // It was all said; only what the timeline is now was still to be seen.
        case (.unended, .spoken): return conclude(effects, at: now)
        case (.fault, _) where recovery.answered > 0:
            let words = wording.words(for: .unchanged)
            return finish(effects + [tell(.failed(words, mayRetry: true))], at: now)
        default: return doubt(recovery.cause, recovery.answered > 0 ? .unchanged : .nothing, effects, at: now)
        }
    }

    /// How long until the next look; nil where there is none.
    private func pause(after recovery: Recovery, at now: Duration) -> Duration? {
        let usual = recovery.looks < timeouts.firstLooks.count ? timeouts.look(recovery.looks) : nil
        switch recovery.cause {
        case .fault: return recovery.looks < 1 ? usual : nil
        // Whoever starts the program does not wait for long for what an earlier one had sent.
        case .cutOff: return recovery.looks < 1 && mayStillCome(at: now) ? usual : nil
        case .unended: return turn.reader.end == .spoken && recovery.looks > 0 ? nil : usual
        case .answer(let error) where error.soundsFinal: return usual
        case .lost, .answer: return usual ?? (mayStillCome(at: now) ? timeouts.nextLook : nil)
        }
    }

    private func mayStillCome(at now: Duration) -> Bool { now - (liveness?.began ?? now) < timeouts.mayCome }

    /// Ends a turn of which nobody knows whether it was done.
    mutating func doubt(
        _ cause: Doubt.Cause,
        _ seen: Doubt.Seen,
        _ effects: [Effect],
        at now: Duration
    ) -> [Effect] {
        let mayCome = cause != .fault && mayStillCome(at: now)
        let began = liveness?.began ?? now
        let doubt = Doubt(cause, seen, calls: turn.reader.calls, mayStillCome: mayCome)
        if seen != .changed, mayCome, let request = ledger[turn.id]?.request, !turn.isAnswer {
            unknown = OpenRequest(request: request, sent: .init(text: turn.said, draftBefore: draftBefore))
        }
        turn.isDoubtful = true
        let failed = tell(
            .failed(wording.words(for: doubt), mayRetry: seen != .changed, cause: .doubt(doubt))
        )
        let all = finish(effects + [failed], at: now)
        guard phase == .idle, laterLooks == 0, mayCome else { return all }
        // The truth is told when it is there, as long as nothing else is said.
        laterLooks = max(1, Int((timeouts.mayCome - (now - began)) / timeouts.nextLook))
        return all + [.start(.look, timeouts.nextLook)]
    }

    /// All that the turn did, whoever told of it while the stream was there.
    private mutating func changes() -> [String] {
        draftTold = draftNow
        return DraftDifference(from: Draft(json: draftBefore), to: Draft(json: draftNow)).lines(turn.language)
    }
}

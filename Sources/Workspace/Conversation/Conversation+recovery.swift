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
                // An earlier program said it: what there is to say is what came of it.
                if case .cutOff = recovery.cause { return finish(told, at: now) }
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
    var hasChanged: Bool { !Draft(json: draftNow).holdsTheSame(as: Draft(json: draftBefore)) }

    // MARK: A stream that ended

    /// What the state of a turn says whose stream has ended.
    mutating func judge(_ recovery: Recovery, _ effects: [Effect], at now: Duration) -> [Effect] {
        switch turn.reader.end {
        case .said where !turn.hasFailed: return conclude(effects, at: now)
        case .said where hasChanged: return doubt(.fault, .changed, effects, at: now)
        case .spoken where hasChanged: return conclude(effects, at: now)
        case .silent where hasChanged, .none where hasChanged: return settle(recovery, effects, at: now)
        case .said, .spoken, .silent, .none: return lookAgain(recovery, effects, at: now)
        }
    }

    /// Something was done, and nobody said that it is all: one more look shows whether something follows. Behind a turn that
    /// broke off in the middle it may be another's, or half of it.
    private mutating func settle(_ recovery: Recovery, _ effects: [Effect], at now: Duration) -> [Effect] {
        let isNews = effects.contains { if case .tell(.draft, _) = $0 { true } else { false } }
        guard !recovery.isSettling || isNews else {
            if turn.reader.end == .none { return doubt(.unended, .changed, effects, at: now) }
            return conclude(effects, at: now)
        }
        var recovery = recovery
        recovery.isSettling = true
        phase = .recovering(recovery)
        return effects + look(in: timeouts.look(0))
    }

    /// The turn ended well, and what was done stays done; only what the timeline is now could not be seen.
    ///
    /// What the stream has told is the answer, and a later look shows the rest. A turn that told nothing may have done
    /// something all the same: it is looked at again, as when the stream is lost, so that nobody says it a second time.
    private mutating func reconcileUnseen(_ error: ServiceError, _ failures: Int, at now: Duration) -> [Effect] {
        guard failures >= Self.looksForEnded else {
            phase = .reconciling(failures: failures + 1)
            let unseen = failures == 0 ? [tell(.unseen(error, looksAgain: true))] : []
            return unseen + look(in: timeouts.look(failures))
        }
        guard hasNews, turn.reader.end != .none else {
            return lookAgain(Recovery(turn.hasFailed ? .fault : .unended, looks: failures), [], at: now)
        }
        isSpokenOf = turn.hasSpoken && draftTold == draftNow
        // Under this turn's name: another one may have begun behind it.
        let effects = conclude([tell(.unseen(error))] + tellChanges(), at: now)
        guard phase == .idle, laterLooks == 0 else { return effects }
        laterLooks = timeouts.laterLooks
        return effects + (laterLooks > 0 ? [.start(.look, timeouts.nextLook)] : [])
    }

    /// How often the state of a turn that ended well is asked for again where it could not be had.
    private static let looksForEnded = 2

    // MARK: Looking again

    /// A look at the state after a while, of which is told.
    func look(in pause: Duration) -> [Effect] { [tell(.looking(in: pause)), .start(.look, pause)] }

    private mutating func lookAgain(_ recovery: Recovery, _ effects: [Effect], at now: Duration) -> [Effect] {
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
    private mutating func doubt(
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

    // MARK: After the turn

    /// The second stage of a generation may land when its turn is long over.
    private mutating func lookedLater(at draft: JSON) -> [Effect] {
        guard laterLooks > 0 else { return [] }
        if isSpokenOf {
            // What the agent spoke about needs no words of ours.
            isSpokenOf = false
            let effects = adopt(draft)
            draftTold = draftNow
            return effects + lookForMore()
        }
        guard draft != draftNow else { return lookForMore() }
        (laterLooks, unknown) = (0, nil)
        let effects = adopt(draft)
        let lines = DraftDifference(from: Draft(json: draftTold), to: Draft(json: draftNow)).lines(turn.language)
        draftTold = draftNow
        return effects + (lines.isEmpty ? [] : [tell(.changes(lines))])
    }

    /// Only the second stage of a generation is still to come; else one good look has shown all there is.
    private mutating func lookForMore() -> [Effect] {
        if turn.isGeneration || unknown != nil { return lookLater() }
        laterLooks = 0
        return []
    }

    private mutating func lookLater() -> [Effect] {
        guard laterLooks > 0 else { return [] }
        laterLooks -= 1
        if laterLooks == 0 { unknown = nil }
        return laterLooks > 0 ? [.start(.look, timeouts.nextLook)] : []
    }
}

import EditLanguage
import ExactJSON
import ServiceClient
import Timeline

// A stream that was lost, and what the state then tells.
extension Conversation {
    mutating func broke(_ error: ServiceError, wasSent: Bool, at now: Duration) -> [Effect] {
        guard wasSent, error.leavesOutcomeUnknown else {
            turn.hasFailed = true
            let words = wording.words(for: error)
            let reason = wasSent ? words : wording.notSent(because: words)
            let effects: [Effect] = [.close, tell(.failed(reason, mayRetry: true, cause: .service(error)))]
            return finish(effects + (error.isOfTheMoment ? parkWaiting() : []), at: now)
        }
        phase = .recovering(Recovery())
        return [.close, .stopTimers, tell(.recovering), .start(.look, timeouts.firstLook)]
    }

    mutating func notSent(_ error: MessageFileError, at now: Duration) -> [Effect] {
        turn.hasFailed = true
        let words = wording.notSent(because: wording.words(for: error))
        return finish([.close, tell(.failed(words, mayRetry: true, cause: .messageFile(error)))], at: now)
    }

    mutating func looked(at draft: JSON, at now: Duration) -> [Effect] {
        switch phase {
        case .streaming, .asking, .aiming, .stranded: return []
        case .idle: return lookedLater(at: draft)
        case .reconciling: return reconcile(draft, at: now)
        case .recovering(var recovery):
            recovery.looks += 1
            recovery.answered += 1
            // What the lost stream had shown may not have been kept over there.
            let effects = adopt(draft)
            guard Draft(json: draft) != Draft(json: draftBefore) else {
                draftTold = draftNow
                return effects + lookAgain(recovery, at: now)
            }
            return finish(effects + [tell(.changes(changes()))], at: now)
        }
    }

    mutating func stateUnavailable(_ error: ServiceError, at now: Duration) -> [Effect] {
        switch phase {
        case .streaming, .asking, .aiming, .stranded: return []
        case .idle: return lookLater()
        case .reconciling: return reconcileUnseen(error, at: now)
        case .recovering(var recovery):
            recovery.looks += 1
            return lookAgain(recovery, at: now)
        }
    }

    /// The turn ended well, and what was done stays done; only what the timeline is now could not be seen.
    ///
    /// What the stream has told is the answer, and a later look shows the rest. A turn that told nothing may have done
    /// something all the same: it is looked at again, as when the stream is lost, so that nobody says it a second time.
    private mutating func reconcileUnseen(_ error: ServiceError, at now: Duration) -> [Effect] {
        let hasNews = turn.hasSpoken || turn.hasFailed || draftBefore != draftNow || !turn.questions.isEmpty
        guard hasNews || !turn.suggestions.isEmpty else {
            phase = .recovering(Recovery(hasEnded: true))
            return [tell(.unseen(error, looksAgain: true)), .start(.look, timeouts.pause(afterEnd: 0))]
        }
        isSpokenOf = turn.hasSpoken && draftTold == draftNow
        // Under this turn's name: another one may have begun behind it.
        let unseen = tell(.unseen(error))
        let effects = reconcile(draftNow, at: now)
        guard phase == .idle, laterLooks == 0 else { return [unseen] + effects }
        laterLooks = timeouts.looks
        return [unseen] + effects + [.start(.look, timeouts.pause(afterEnd: 0))]
    }

    /// Whoever starts the program does not wait for long for what an earlier one had sent.
    private static let looksForCutOff = 2

    private mutating func lookAgain(_ recovery: Recovery, at now: Duration) -> [Effect] {
        guard recovery.looks < (recovery.wasCutOff ? Self.looksForCutOff : timeouts.looks) else {
            turn.hasFailed = true
            let words =
                recovery.wasCutOff
                ? wording.cutOff(turn.said, recovery.answered > 0 ? .notSeen : .unknown)
                : wording.words(for: recovery.answered > 0 ? .notDone : .notKnown)
            return finish([tell(.failed(words, mayRetry: true))], at: now)
        }
        phase = .recovering(recovery)
        return [
            .start(
                .look,
                recovery.wasCutOff
                    ? timeouts.pause(afterEnd: recovery.looks - 1)
                    : recovery.hasEnded ? timeouts.pause(afterEnd: recovery.looks) : timeouts.nextLook
            )
        ]
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
        laterLooks = 0
        let effects = adopt(draft)
        let lines = DraftDifference(from: Draft(json: draftTold), to: Draft(json: draftNow)).lines(turn.language)
        draftTold = draftNow
        return effects + (lines.isEmpty ? [] : [tell(.changes(lines))])
    }

    /// Only the second stage of a generation is still to come; else one good look has shown all there is.
    private mutating func lookForMore() -> [Effect] {
        if turn.isGeneration { return lookLater() }
        laterLooks = 0
        return []
    }

    private mutating func lookLater() -> [Effect] {
        guard laterLooks > 0 else { return [] }
        laterLooks -= 1
        return laterLooks > 0 ? [.start(.look, timeouts.nextLook)] : []
    }
}

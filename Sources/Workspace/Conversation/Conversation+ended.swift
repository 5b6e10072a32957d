import ServiceClient
import ServiceProtocol
import Timeline

// A stream that ended well, and whether that was the end of the turn.
extension Conversation {
    /// What the state of a turn says whose stream has ended.
    mutating func judge(_ recovery: Recovery, _ effects: [Effect], at now: Duration) -> [Effect] {
        let hasChanged = hasChanged
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
    mutating func reconcileUnseen(_ error: ServiceError, _ failures: Int, at now: Duration) -> [Effect] {
        guard failures >= Self.looksForEnded else {
            phase = .reconciling(failures: failures + 1)
            let unseen = failures == 0 ? [tell(.unseen(error, looksAgain: true))] : []
            return unseen + look(in: timeouts.look(failures))
        }
        if turn.hasFailed { return doubt(.fault, hasChanged ? .changed : .nothing, tellChanges(), at: now) }
        guard hasNews, turn.reader.end != .none else {
            return lookAgain(Recovery(.unended, looks: failures), [], at: now)
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
}

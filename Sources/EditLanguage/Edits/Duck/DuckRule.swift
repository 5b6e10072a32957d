import Timeline

/// "duck the music under the speech", "lower the music to 20% when someone speaks", 说话时压低音乐.
struct DuckRule: EditRule {
    /// How loud a sound stays under speech if nobody says, in per cent of its volume.
    static let standardShare = 30

    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.hasSense else { return nil }
        let isOff = clause.takeWord(.unduck)
        let isDuck = clause.takeWord(.duck)
        let isUnderSpeech = clause.takeWord(.speech)
        let isQuieter = clause.take(.quieter)
        guard isOff || isDuck || isUnderSpeech && isQuieter else { return nil }
        let isRemoval = clause.takesAway()
        guard clause.mayTakeVerb(.set, .make, .add, .put, .keep) || isRemoval else { return nil }
        let goal: Int? = clause.take { if case .percentGoal(let percent) = $0 { percent } else { nil } }
        let share = goal ?? clause.takeShare().map { clause.says("by") ? max(100 - $0, 0) : $0 }
        _ = clause.take(.volume)
        clause.takeLayer()
        let scope = try clause.takeVolumeScope(in: resolver) { () throws(ReadingError) in
            if let last = resolver.touched(in: .sounds, isNamed: true) { return last }
            return try resolver.impliedMusic()
        }
        guard clause.isSpent else { return nil }
        return .setDuck(scope, percent: isOff || isRemoval ? nil : share ?? Self.standardShare)
    }
}

extension ReferenceResolver {
    /// The music, where there is one piece of it; else the only sound.
    fileprivate func impliedMusic() throws(ReadingError) -> SegmentAddress {
        let music = candidates(.music, in: .sounds)
        if music.count == 1, let only = music.first { return only }
        return try implied(in: .sounds)
    }
}

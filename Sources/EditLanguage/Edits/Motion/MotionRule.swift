import Timeline

/// "slow zoom in on the photo", "pan left by 30%", "no motion", 缓慢推近.
struct MotionRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.hasSense, !clause.asksForNewClip else { return nil }
        let isVerbless = clause.isVerbless
        let isRemoval = clause.takesAway()
        guard clause.takeVerb(.add, .make, .put, .use, .set, .move) != nil || isVerbless || isRemoval else {
            return nil
        }
        let words: [Look.Motion.Kind?] = takeMotions(&clause)
        let kinds = Set(words.compactMap(\.self))
        guard !words.isEmpty, kinds.count <= 1 else { return nil }
        _ = clause.takeWord(.look)
        // A move lasts as long as the picture: 从头到尾慢慢推近.
        _ = clause.take(.keyword(.throughout))
        let amount = clause.takePercent()
        let targets = clause.takeClipTargets(in: resolver)
        guard clause.isSpent else { return nil }
        if isRemoval {
            return try resolver.looks(resolver.narrowed(targets) { $0.motion != nil }) { _ in [.motion(nil)] }
        }
        guard let kind = kinds.first else { throw .missingDetail(.motion) }
        return try resolver.looks(targets) { _ in
            [.motion(Look.Motion(kind, amount: amount ?? Look.Motion.standardAmount))]
        }
    }

    private func takeMotions(_ clause: inout Clause) -> [Look.Motion.Kind?] {
        var words: [Look.Motion.Kind?] = []
        while let word: Look.Motion.Kind? = clause.takeWord({
            if case .motion(let kind) = $0 { .some(kind) } else { nil }
        }) {
            words.append(word)
        }
        return words
    }
}

import Timeline

/// "speed up the second clip", "2x", "play it at half speed", "slow it down to 50%", 加速到2倍, 慢动作.
struct SpeedRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.hasSense else { return nil }
        // "make a slow motion clip of …" makes a new one.
        guard !clause.has(.indefinite), clause.mayTakeVerb(.make, .set, .add, .put, .trim, .move) else { return nil }
        guard let goal = goal(&clause) else { return nil }
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        let address =
            if let reference { try resolver.find(reference, in: .sounding) } else { try resolver.implied(in: .clips) }
        // "change the title to Double speed" is no change of speed.
        guard let speed = resolver.draft[address]?.media?.speed else { return nil }
        return .setSpeed(address, percent: goal.speed(from: speed))
    }

    private enum Goal {
        /// So many per cent of the source.
        case exactly(Int)
        /// So many per cent of the speed it has.
        case times(Int)

        func speed(from old: Int) -> Int {
            switch self {
            case .exactly(let percent): percent
            case .times(let percent): (old * min(percent, 100_000) + 50) / 100
            }
        }
    }

    private func goal(_ clause: inout Clause) -> Goal? {
        if let pace = clause.takeWord({ if case .pace(let percent) = $0 { percent } else { nil } }) {
            _ = clause.takeWord(.speed)
            // "slow it down to half speed" says it twice.
            _ = clause.takeWord { if case .tempo = $0 { true } else { nil } }
            _ = clause.take(.quieter) || clause.take(.louder)
            return .exactly(pace)
        }
        var tempo: Int? = clause.takeWord { if case .tempo(let percent) = $0 { percent } else { nil } }
        let isRelative = clause.takeWord(.asFast)
        let isSlow = clause.takeWord(.asSlow)
        let isOfSpeed = clause.takeWord(.speed) || isRelative || isSlow
        guard isOfSpeed || tempo != nil || clause.hasSpelledFactor else { return nil }
        // "speed it up", "increase the speed".
        let isUp = clause.take(.louder)
        let isDown = clause.take(.quieter)
        if tempo == nil, isUp != isDown { tempo = isUp ? 150 : 67 }
        let goal: Int? = clause.take { if case .percentGoal(let percent) = $0 { percent } else { nil } }
        if let goal, isOfSpeed || tempo != nil { return .exactly(goal) }
        let isGoal = clause.has(.to)
        if let factor = clause.takeFactor() ?? (tempo == nil ? nil : clause.takeWholeNumber().map { $0 * 100 }) {
            return times(factor, isSlow: isSlow || (tempo ?? 100) < 100, isOfSpeed, isRelative || tempo != nil, isGoal)
        }
        guard let share = clause.takeShare() else { return tempo.map(Goal.times) }
        // "20% faster", and "speed 80%".
        guard let tempo else { return .exactly(share) }
        return .times(tempo > 100 ? 100 + share : max(100 - share, 0))
    }

    /// "2x" and "to half" count from the source, "twice as fast" and "2x slower" from the speed it has.
    private func times(_ factor: Int, isSlow: Bool, _ isOfSpeed: Bool, _ isRelative: Bool, _ isGoal: Bool) -> Goal? {
        guard factor > 0 else { return nil }
        if isGoal || !isRelative && !isSlow { return .exactly(factor) }
        // "slow down 2x" and "half as slow" both turn the number round.
        return .times(isSlow && factor > 100 || isSlow && isOfSpeed ? (10_000 + factor / 2) / factor : factor)
    }
}

extension Clause {
    /// Takes a whole number without a unit: "3 times faster".
    mutating func takeWholeNumber() -> Int? {
        take { kind in
            guard case .number(let value) = kind, value > 0, value % 1000 == 0 else { return nil }
            return value / 1000
        }
    }
}

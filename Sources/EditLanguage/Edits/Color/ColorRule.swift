import Timeline

/// "make it a bit brighter", "set the contrast to 20", "50% transparent", 调亮一点.
struct ColorRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.hasSense, !clause.asksForNewClip else { return nil }
        let isVerbless = clause.isVerbless
        let isReset = clause.takesAway()
        guard clause.takeVerb(.make, .set, .add, .put, .use, .move) != nil || isVerbless || isReset else { return nil }
        // 把亮度调高 has a second verb that says no more than the first.
        _ = clause.take(.verb(.set))
        // What is taken away is a dial, not "brighter".
        guard !isReset || !clause.has({ $0.isChange }), let (dial, goal) = goal(&clause, isReset: isReset) else {
            return nil
        }
        // "Clip 2 looks too dark".
        if clause.hasWord(.complaint) { _ = clause.takeWord(.look) }
        let targets = clause.takeClipTargets(in: resolver)
        guard clause.isSpent else { return nil }
        guard let goal else { throw .missingDetail(.amount) }
        return try resolver.looks(targets) { look in [dial.aspect(goal.value(of: dial, in: look))] }
    }

    private enum Goal {
        case to(Int)
        case by(Int)

        func value(of dial: Dial, in look: Look) -> Int {
            switch self {
            case .to(let value): value
            case .by(let step):
                min(max(dial.value(in: look) + step, dial.range.lowerBound), dial.range.upperBound)
            }
        }
    }

    /// What is to be turned, and how far; nothing for the goal where the clause does not say.
    private func goal(_ clause: inout Clause, isReset: Bool) -> (Dial, Goal?)? {
        if let found = clause.takeWord({ if case .level(let dial, let value) = $0 { (dial, value) } else { nil } }) {
            return (found.0, .to(found.1))
        }
        if let found = clause.takeWord({ if case .change(let dial, let step) = $0 { (dial, step) } else { nil } }) {
            // "The colors are too dull", "make the colors warmer": what is seen, not another dial.
            _ = clause.takeColorsWord()
            let amount = clause.takeSigned().map { min(max($0, -200), 200) }
            return (found.0, .by(amount.map { found.1 < 0 ? -$0 : $0 } ?? found.1))
        }
        if clause.takeWord(.transparency) {
            if isReset { return (.opacity, .to(100)) }
            return (.opacity, percent(&clause).map { .to(100 - $0) })
        }
        guard let dial = clause.takeWord({ if case .dial(let dial) = $0 { dial } else { nil } }) else { return nil }
        if isReset { return (dial, .to(dial == .opacity ? 100 : 0)) }
        let isUp = clause.take(.louder)
        let isDown = clause.take(.quieter)
        let isGoal = clause.saysGoal
        var amount = dial == .opacity ? percent(&clause) : clause.takeSigned()
        // 饱和度调低一半, "double the contrast".
        if amount == nil, let factor = clause.takeWord({ if case .factor(let percent) = $0 { percent } else { nil } }) {
            guard isUp || isDown else { return (dial, .by(min(max(factor - 100, -200), 200))) }
            amount = factor < 100 ? factor : factor - 100
        }
        if isUp != isDown, !(isGoal && amount != nil) {
            let step = min(max(amount ?? Dial.step, -200), 200)
            return (dial, .by(isUp ? step : -step))
        }
        return (dial, amount.map(Goal.to))
    }

    /// "50%", "50", and "0.5", which can only be a share.
    private func percent(_ clause: inout Clause) -> Int? {
        clause.takeSignedThousandths().map { (1..<1000).contains($0) ? $0 / 10 : $0 / 1000 }
    }
}

extension Part.Kind {
    fileprivate var isChange: Bool {
        switch self {
        case .sense(.change), .sense(.level): true
        default: false
        }
    }
}

extension Clause {
    fileprivate mutating func takeColorsWord() -> Bool {
        guard says("colors") || says("colours") else { return false }
        return takeWord(.dial(.saturation))
    }
}

import Timeline

/// "twice as long", "make it 2 seconds shorter", "half the length", "20% longer", 把标题延长一倍.
struct RelativeLengthRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        let isToShare = clause.isToShare
        guard clause.hasSense || isToShare || clause.has(.verb(.shorten)) && clause.hasShare else { return nil }
        // "change the title to Longer" is about its text.
        guard !(clause.has(.verb(.set)) && clause.has(.to)) else { return nil }
        let isShortened = clause.has(.verb(.shorten)) && (clause.has(.sense(.factor(50))) || clause.hasShare)
        guard !clause.has(.indefinite), clause.mayTakeVerb(.make, .set, .trim, .shorten, .extend, .keep) else {
            return nil
        }
        let change: Int? = clause.takeWord { if case .lengthened(let percent) = $0 { percent } else { nil } }
        let isOfLength = clause.takeWord(.asLong)
        guard change != nil || isOfLength || isShortened || isToShare else { return nil }
        let factor = clause.takeFactor()
        let amount = factor == nil ? clause.takeLength() : nil
        let share =
            factor == nil && amount == nil ? isToShare ? clause.takePercent() : clause.takeShare() : nil
        let isFilm = clause.saysFilm
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        let isShorter = (change ?? 100) < 100 || isShortened && !isToShare
        guard case .segment(let address) = try resolver.timed(reference, isFilm: isFilm) else {
            guard isShorter, let amount else { throw .which(resolver.candidates(.clip, in: .clips)) }
            return try resolver.film(cutTo: resolver.draft.duration - amount)
        }
        guard let old = resolver.draft[address]?.duration else { return nil }
        if let amount { return .setLength(address, old + (isShorter ? -amount : amount)) }
        let percent: Int
        if let factor, factor > 0 {
            percent = isShorter && factor > 100 ? 10_000 / factor : factor
        } else if let share, isToShare {
            percent = share
        } else if let share {
            percent = isShorter ? max(100 - share, 0) : 100 + share
        } else if let change {
            percent = change
        } else {
            return nil
        }
        return .setLength(address, (old * min(percent, 100_000) + 50) / 100)
    }
}

extension Clause {
    /// "Trim it to half", 剪到三分之一: so much of it is to be left.
    fileprivate var isToShare: Bool {
        if has(.verb(.keep)) { return has(.sense(.factor(50))) }
        guard has(.verb(.trim)) || has(.verb(.cut)) || has(.verb(.shorten)) else { return false }
        return has(.to) && has(.sense(.factor(50))) || has { if case .percentGoal = $0 { true } else { false } }
    }

    fileprivate var hasShare: Bool { has { if case .percent = $0 { true } else { false } } }
}

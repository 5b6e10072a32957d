import Timeline

/// "make it black and white", "add a vintage filter to the second clip", "remove the filter", 复古滤镜.
struct FilterRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.hasSense, !clause.asksForNewClip else { return nil }
        let isVerbless = clause.isVerbless
        let isRemoval = clause.takesAway()
        guard clause.takeVerb(.make, .set, .add, .use, .put, .replace) != nil || isVerbless || isRemoval else {
            return nil
        }
        let filter: Look.Filter? = clause.takeWord { if case .filter(let filter) = $0 { filter } else { nil } }
        let isNoun = clause.takeWord(.filter(nil))
        guard filter != nil || isNoun else { return nil }
        _ = clause.takeWord(.look)
        let targets = clause.takeClipTargets(in: resolver)
        guard clause.isSpent else { return nil }
        // "change the title to Black and White" is about its text.
        if clause.has(.to), targets.references == [.kind(.title, ordinal: nil)] { return nil }
        if isRemoval {
            return try resolver.looks(resolver.narrowed(targets) { $0.filter != .none }) { _ in [.filter(.none)] }
        }
        guard let filter else {
            // 给第五段加个滤镜, of three: that comes first.
            if !targets.references.isEmpty { _ = try resolver.clips(targets) }
            throw .missingDetail(.filter)
        }
        return try resolver.looks(targets) { _ in [.filter(filter)] }
    }
}

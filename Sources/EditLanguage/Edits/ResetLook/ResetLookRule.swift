import Timeline

/// "reset the look", "remove all effects from the second clip", 重置效果.
struct ResetLookRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.hasSense, clause.takesAway(), clause.takeWord(.look) else { return nil }
        _ = clause.takeVerb(.set, .make)
        let targets = clause.takeClipTargets(in: resolver)
        guard clause.isSpent else { return nil }
        let edits = try resolver.looks(targets) { $0.resets }
        guard !edits.isEmpty else { throw .refused(.noChange) }
        return edits
    }
}

extension Look {
    /// The changes that take it back to that of an unchanged clip.
    fileprivate var resets: [LookAspect] {
        let plain = Look()
        var aspects: [LookAspect] = []
        if crop != plain.crop { aspects.append(.crop(plain.crop)) }
        if isFlippedHorizontally { aspects.append(.flippedHorizontally(false)) }
        if isFlippedVertically { aspects.append(.flippedVertically(false)) }
        if rotation != plain.rotation { aspects.append(.rotation(plain.rotation)) }
        if fit != plain.fit { aspects.append(.fit(plain.fit)) }
        if box != plain.box { aspects.append(.box(plain.box)) }
        if motion != plain.motion { aspects.append(.motion(plain.motion)) }
        for dial in Dial.allCases where dial.value(in: self) != dial.value(in: plain) {
            aspects.append(dial.aspect(dial.value(in: plain)))
        }
        if filter != plain.filter { aspects.append(.filter(plain.filter)) }
        return aspects
    }
}

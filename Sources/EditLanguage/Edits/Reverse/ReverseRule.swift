import Timeline

/// "reverse the second clip", "play it backwards", "play it forwards again", 倒放第二段, 取消倒放.
struct ReverseRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.hasSense else { return nil }
        guard clause.hasWord(.backwards) != clause.hasWord(.forwards), !clause.hasWord(.slip) else { return nil }
        let isReset = clause.takesAway()
        guard clause.mayTakeVerb(.make, .set, .add, .put) else { return nil }
        let isReversed = clause.takeWord(.backwards)
        _ = clause.takeWord(.forwards)
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent, !clause.has(.indefinite) else { return nil }
        let address =
            if let reference { try resolver.find(reference, in: .sounding) } else { try resolver.implied(in: .clips) }
        guard resolver.draft[address]?.media != nil else { return nil }
        return .setReversed(address, isReversed && !isReset)
    }
}

import Timeline

/// "duplicate the second clip", "make a copy of the title", "repeat it twice", 复制第二段.
struct DuplicateRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.hasSense else { return nil }
        guard clause.takeWord(.duplicate), clause.mayTakeVerb(.make, .add) else { return nil }
        let count = clause.takeWholeNumber() ?? 1
        _ = clause.take(.edits)
        _ = clause.takeWord(.times)
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent, (1...20).contains(count) else { return nil }
        let address =
            if let reference { try resolver.find(reference, in: .any) } else { try resolver.implied(in: .clips) }
        return Array(repeating: .duplicate(address), count: count)
    }
}

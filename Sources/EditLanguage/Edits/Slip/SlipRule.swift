import Timeline

/// "slip the second clip 1 s later", "slip it by 2 s", 把第二段向后滑移1秒.
struct SlipRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.hasSense else { return nil }
        guard clause.takeWord(.slip), clause.mayTakeVerb(.make, .move) else { return nil }
        let isEarlier = clause.take(.earlier) || clause.takeWord(.backwards)
        let isLater = clause.take(.later) || clause.takeWord(.forwards)
        let amount = clause.takeLength()
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent, !(isEarlier && isLater) else { return nil }
        let address =
            if let reference { try resolver.find(reference, in: .sounding) } else { try resolver.implied(in: .clips) }
        guard let amount else { throw .unsaid(.amount) }
        return .slip(address, by: isEarlier ? -amount : amount)
    }
}

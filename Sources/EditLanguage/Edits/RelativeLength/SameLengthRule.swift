import Timeline

/// "make clip 1 the same length as clip 2", 第一段和第二段一样长: the first named is made as long as the second.
struct SameLengthRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.take(.keyword(.lengthOf)), clause.mayTakeVerb(.make, .set, .trim, .shorten, .extend, .cut) else {
            return nil
        }
        guard let one = clause.takeReference(in: resolver), let other = clause.takeReference(in: resolver),
            clause.isSpent
        else { return nil }
        let address = try resolver.find(one, in: .any)
        guard let length = resolver.draft[try resolver.find(other, in: .any)]?.duration else { return nil }
        return .setLength(address, length)
    }
}

import Timeline

/// One way of asking for one edit.
///
/// To widen the language, write another and list it in its request.
protocol EditRule: Sendable {
    /// Reads a clause, and takes from it what it understood: what is left is held against it.
    /// - Returns: the edit; nil where the clause is not this rule's to read.
    /// - Throws: what is not clear, where the clause is this rule's.
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit?

    /// Reads a clause that may ask for several edits at once, in order: "add transitions between all clips".
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]?
}

/// A rule has one of the two.
extension EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? { nil }
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        try read(&clause, in: resolver).map { [$0] }
    }
}

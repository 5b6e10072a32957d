import Timeline

/// "duplicate the second clip", "make a copy of the title", "repeat it twice", 复制第二段.
struct DuplicateRule: EditRule {
    func readAll(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> [Edit]? {
        guard clause.hasPlayWord else { return nil }
        guard clause.takePlay(.duplicate), clause.mayTakeVerb(.make, .add) else { return nil }
        let count = clause.takeWholeNumber() ?? 1
        _ = clause.take(.edits)
        _ = clause.takePlay(.times)
        let reference = clause.takeReference(in: scene)
        guard clause.isSpent, (1...20).contains(count) else { return nil }
        let address = if let reference { try scene.find(reference, in: .any) } else { try scene.implied(in: .clips) }
        return Array(repeating: .duplicate(address), count: count)
    }
}

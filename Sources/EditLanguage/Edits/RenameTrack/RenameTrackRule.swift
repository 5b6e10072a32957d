import Timeline

/// "rename track A1 to 'Voice'", 把轨道 A1 改名为“旁白”.
struct RenameTrackRule: EditRule {
    /// The name in quotes, or else the words behind "rename … to"; "set track A1 to 80" is about something else.
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.namesTrack else { return nil }
        let isNaming = ["rename", "call", "name", "名"].contains { clause.says($0) }
        guard clause.mayTakeVerb(.set, .make) else { return nil }
        guard let marker = clause.parts.lastIndex(where: { [.to, .named, .saying].contains($0.kind) }) else {
            return nil
        }
        let name: String?
        if clause.parts.indices.contains(marker + 1), case .quoted(let quoted) = clause.parts[marker + 1].kind {
            clause.remove(marker..<marker + 2)
            name = quoted
        } else {
            guard isNaming else { return nil }
            name = clause.takeFreeText(from: marker + 1, isVerbatim: true)
            clause.remove(marker..<marker + 1)
        }
        guard let name, let label = try clause.takeTrack(in: resolver), clause.isSpent else { return nil }
        return .renameTrack(label, name)
    }
}

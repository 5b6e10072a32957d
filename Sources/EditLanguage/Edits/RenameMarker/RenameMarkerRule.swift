import Timeline

/// "rename the marker at 5 s to 'verse'", 把5秒处的标记改名为“主歌”.
struct RenameMarkerRule: EditRule {
    /// The name in quotes, or else the words behind "rename … to".
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.has(.keyword(.marker)), ["rename", "name", "名"].contains(where: { clause.says($0) }),
            clause.mayTakeVerb(.set, .make),
            let lead = clause.parts.lastIndex(where: { [.to, .named, .saying].contains($0.kind) })
        else { return nil }
        let name: String?
        if clause.parts.indices.contains(lead + 1), case .quoted(let quoted) = clause.parts[lead + 1].kind {
            clause.remove(lead..<lead + 2)
            name = quoted
        } else {
            name = clause.takeFreeText(from: lead + 1, isVerbatim: true)
            clause.remove(lead..<lead + 1)
        }
        guard let name, let time = try clause.takeMarker(in: resolver), clause.isSpent else { return nil }
        return .renameMarker(at: time, to: name)
    }
}

import Timeline

/// "remove track A1", 删除轨道 A1.
struct RemoveTrackRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.takeVerb(.remove) != nil, let label = try clause.takeSpokenTrack(in: resolver) else { return nil }
        return clause.isSpent ? .removeTrack(label) : nil
    }
}

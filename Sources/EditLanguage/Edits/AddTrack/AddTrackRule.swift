import Timeline

/// "add a video track", "add an audio track named 'Voice'", 添加一条字幕轨道.
struct AddTrackRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.takeVerb(.add, .make) != nil else { return nil }
        let name = clause.takeQuoted(behind: .named)
        guard let kind = clause.takeLane() else {
            // "add a track" does not say for what.
            guard clause.take(.track), clause.isSpent else { return nil }
            throw .unsaid(.trackKind)
        }
        guard clause.isSpent, !clause.has(.definite) else { return nil }
        return .addTrack(kind, name: name)
    }
}

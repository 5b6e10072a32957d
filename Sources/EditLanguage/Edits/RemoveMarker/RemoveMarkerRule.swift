import Timeline

/// "remove the marker at 5 s", "delete the chorus marker", "remove all markers", 删除5秒处的标记.
struct RemoveMarkerRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.has(.keyword(.marker)), clause.takeVerb(.remove) != nil else { return nil }
        if clause.takeWord(.all) {
            guard clause.take(.keyword(.marker)), clause.isSpent else { return nil }
            let edits = resolver.draft.markers.map { Edit.removeMarker(at: $0.time) }
            guard !edits.isEmpty else { throw .refused(.noChange) }
            return edits
        }
        guard let time = try clause.takeMarker(in: resolver), clause.isSpent else { return nil }
        return [.removeMarker(at: time)]
    }
}

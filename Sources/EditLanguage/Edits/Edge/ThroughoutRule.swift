import Timeline

/// "keep the title on screen for the whole video", "let the title stay until the end", 标题全程显示.
struct ThroughoutRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        let isWhole = clause.take(.keyword(.throughout))
        guard isWhole || clause.take(.keyword(.untilEnd)) else { return nil }
        _ = clause.take(.verb(.add))
        _ = clause.takeWord(.whole)
        // "make the title last for the whole video": here it is a verb.
        _ = clause.take(.target(.kind(nil, ordinal: -1)))
        guard clause.mayTakeVerb(.keep, .make, .set, .put, .extend, .move, .use), !clause.has(.indefinite) else {
            return nil
        }
        guard let reference = clause.takeReference(in: resolver), clause.isSpent else { return nil }
        let address = try resolver.find(reference, in: .any)
        // A clip is as long as what it shows.
        guard address.track.kind != .video, let segment = resolver.draft[address] else { return nil }
        let start = isWhole ? 0 : segment.start
        guard start < resolver.end else { throw .refused(.noChange) }
        return try resolver.changes([.move(address, .time(start)), .setLength(address, resolver.end - start)])
    }
}

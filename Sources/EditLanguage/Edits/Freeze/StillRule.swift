import Timeline

/// "turn the market into a photo", 把market变成静止画面: its first picture for as long as it shows.
struct StillRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.take(.keyword(.asStill)), clause.mayTakeVerb(.make, .set, .put, .use, .replace) else { return nil }
        guard let reference = clause.takeReference(in: resolver), clause.isSpent else { return nil }
        let address = try resolver.find(reference, in: .clips)
        guard let segment = resolver.draft[address], let media = segment.media else { return nil }
        guard !media.isFrozen else { throw .refused(.noChange) }
        let moving = SegmentAddress(address.track, address.position + 1)
        // Nothing has another time afterwards: what lies over it stays where it is meanwhile.
        let held = OverlayKind.allCases.filter { !resolver.draft.staying.contains($0) }
        return held.map { .setStaying($0, true) }
            + [.freeze(at: segment.start, address, length: segment.duration), .delete(moving, ripple: true)]
            + held.map { .setStaying($0, false) }
    }
}

extension Keyword {
    /// "into a photo".
    static let asStill = Keyword("as still")
}

import Timeline

// A segment of one draft, found again in a later one.
extension Draft {
    /// Where the segment stands that stood at an address of an older draft; nil where it cannot be told.
    ///
    /// Where its track is as it was, so is the address. Else it goes by our own name for the segment; a segment without
    /// one goes by its source, its in-point and its name, and only where nothing else is called the same, before or now.
    public func address(of address: SegmentAddress, in old: Draft) -> SegmentAddress? {
        guard let segment = old[address], let track = old.trackIndex(address.track) else { return nil }
        if let now = trackIndex(address.track), tracks[now] == old.tracks[track] { return address }
        if let id = segment.id {
            let found = addresses.filter { self[$0]?.id == id }
            if !found.isEmpty { return found.count == 1 ? found.first : nil }
            // Gone, and not to be taken for its copy; one that was only expected gets its name from the service.
            guard Self.isExpected(id) else { return nil }
        }
        let mark = SegmentTraits(segment, on: address.track)
        func bears(_ candidate: SegmentAddress, in draft: Draft, _ isFree: (String) -> Bool) -> Bool {
            guard let other = draft[candidate], other.id.map(isFree) ?? true else { return false }
            return SegmentTraits(other, on: candidate.track) == mark
        }
        guard old.addresses.count(where: { bears($0, in: old, Self.isExpected) }) == 1 else { return nil }
        let known = Set(old.addresses.compactMap { old[$0]?.id })
        let isNameless = segment.id == nil
        let found = addresses.filter {
            bears($0, in: self) { !isNameless && (!known.contains($0) || Self.isExpected($0)) }
        }
        return found.count == 1 ? found.first : nil
    }

    /// The name of what an edit under way is expected to make; the service gives it another one.
    public static func expectedID(_ request: RequestID) -> String { "expected-\(request)" }

    private static func isExpected(_ id: String) -> Bool { id.hasPrefix("expected-") }
}

/// What tells a segment from others where it has no name of ours.
struct SegmentTraits: Hashable {
    let track: Character
    let source: MediaSource?
    let inPoint: Int
    let name: String
    let text: String?

    init(_ segment: Segment, on track: TrackLabel) {
        self.track = track.kind.letter
        source = segment.media?.source
        inPoint = segment.media?.sourceStart ?? 0
        name = segment.name
        text = segment.title?.text
    }
}

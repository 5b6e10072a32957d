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
            let found = addresses { segment, _ in segment.id == id }
            if !found.isEmpty { return found.count == 1 ? found.first : nil }
            // Gone, and not to be taken for its copy; one that was only expected gets its name from the service.
            guard Self.isExpected(id) else { return nil }
        }
        let mark = SegmentTraits(segment, on: address.track)
        func bearers(in draft: Draft, _ isFree: (String) -> Bool) -> [SegmentAddress] {
            draft.addresses { other, label in
                (other.id.map(isFree) ?? true) && SegmentTraits(other, on: label) == mark
            }
        }
        guard bearers(in: old, Self.isExpected).count == 1 else { return nil }
        let known = Set(old.tracks.lazy.flatMap(\.segments).compactMap(\.id))
        let isNameless = segment.id == nil
        let found = bearers(in: self) { !isNameless && (!known.contains($0) || Self.isExpected($0)) }
        return found.count == 1 ? found.first : nil
    }

    /// The addresses of the segments of which something is true, in order.
    private func addresses(where isMeant: (Segment, TrackLabel) -> Bool) -> [SegmentAddress] {
        tracks.indices.flatMap { track in
            let label = label(ofTrackAt: track)
            return tracks[track].segments.indices.filter { isMeant(tracks[track].segments[$0], label) }
                .map { SegmentAddress(label, $0 + 1) }
        }
    }

    /// The name of what an edit under way is expected to make, counted from 1; the service gives it another one.
    public static func expectedID(_ request: RequestID, _ number: Int) -> String { "expected-\(request)-\(number)" }

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

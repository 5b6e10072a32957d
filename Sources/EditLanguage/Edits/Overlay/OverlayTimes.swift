import Timeline

/// When something that is laid over the film begins, and how long it stays.
struct OverlayTimes {
    let slots: Slots
    /// "for the whole video".
    let isWhole: Bool
    /// The clip it is laid over.
    let under: SegmentAddress?

    /// The stretch for a file: what is said; else over the clip that is named; else a still for all of the film, and a
    /// film as long as it is.
    func range(
        of upload: Upload,
        isExact: Bool,
        in resolver: ReferenceResolver
    ) throws(ReadingError) -> TimeRange {
        let end = resolver.end
        let carrier = under.flatMap { resolver.draft[$0]?.range }
        let longest = upload.duration ?? end
        let beginning = try slots.beginning(ofLength: slots.length ?? min(longest, end), in: resolver)
        let start = isWhole ? 0 : beginning ?? carrier?.start ?? 0
        if isExact, let length = slots.length { return TimeRange(start, start + length) }
        guard start < end else { throw .refused(.outside(time: start, of: TimeRange(0, end))) }
        let room = (slots.start == nil && slots.length == nil ? carrier?.end : nil) ?? end
        return TimeRange(start, min(start + (slots.length ?? longest), room))
    }

    /// The edits that lay a clip over the others: where it is said; else over the clip that is named; else where it
    /// stood, as far as there is a picture under it.
    func lift(
        _ address: SegmentAddress,
        in box: Look.Box?,
        _ resolver: ReferenceResolver
    ) throws(ReadingError) -> [Edit]? {
        let draft = resolver.draft
        guard let clip = draft[address], address != under else { return nil }
        let isLowest = address.track == draft.addresses.first { $0.track.kind == .video }?.track
        let shift = isLowest ? clip.duration : 0
        // Over nothing it would be a small picture on black.
        let end = draft.tracks.indices.filter { draft.tracks[$0].kind == .video }.first.map { track in
            draft.tracks[track].end - shift
        }
        var length = slots.length ?? clip.duration
        guard let end, end > 0 || slots.start != nil, length <= clip.duration else { return nil }
        let start: Int
        if let said = try slots.beginning(ofLength: length, in: resolver) {
            start = said
        } else if let carrier = under.flatMap({ draft[$0] }) {
            start = carrier.start >= clip.end ? carrier.start - shift : carrier.start
            // It is no longer than what there is under it.
            if slots.length == nil, start < end { length = min(length, end - start) }
        } else {
            start = isWhole ? 0 : max(0, min(clip.start, end - length))
        }
        let overlay = Edit.overlay(.clip(address), at: start, in: box)
        return length == clip.duration ? [overlay] : [.setLength(address, length), overlay]
    }
}

/// Takes a stretch of time out of every track that is not locked, or of one segment, and closes the gap where `ripple`
/// is set. A music bed is shortened at its end instead, so that it does not jump.
/// ```
/// before  |AAAAAAAA|BB|    cut 2–4, ripple   |AA|AAAA|BB|..
///                          cut 2–4, gap      |AA|..|AAAA|BB|
/// ```
/// Refused are a stretch that meets nothing, and one of which nothing would be left.
public struct Cut: EditOperation {
    public static let kind = Edit.Kind.cut

    /// The stretch.
    public var range: TimeRange
    /// Of which segment; nil for the film.
    public var segment: SegmentAddress?
    /// Whether the gap is closed.
    public var ripple: Bool

    /// A stretch to be taken out.
    public init(_ range: TimeRange, in segment: SegmentAddress?, ripple: Bool) {
        self.range = range
        self.segment = segment
        self.ripple = ripple
    }

    public var subject: EditSubject { .film }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        guard !range.isEmpty else { throw .badAmount(TimeText.range(range)) }
        if let segment {
            try cut(out: draft.find(segment), of: &draft, newID)
        } else {
            try cutFilm(of: &draft, newID)
        }
    }

    private func cut(out index: SegmentIndex, of draft: inout Draft, _ newID: () -> String) throws(EditRefusal) {
        let segment = draft[index]
        guard segment.range.overlaps(range) else { throw .outside(time: range.start, of: segment.range) }
        let part = TimeRange(max(range.start, segment.start), min(range.end, segment.end))
        guard part != segment.range else { throw .nothingLeft(name: segment.name, duration: segment.duration) }
        draft.remove(part, fromTrack: index.track, ripple: ripple, newID)
    }

    private func cutFilm(of draft: inout Draft, _ newID: () -> String) throws(EditRefusal) {
        let open = draft.tracks.filter { !$0.isLocked }
        if open.isEmpty, !draft.tracks.isEmpty { throw .trackLocked(draft.label(ofTrackAt: 0)) }
        let whole = TimeRange(0, open.map(\.end).max() ?? 0)
        guard whole.overlaps(range) else { throw .outside(time: range.start, of: whole) }
        guard !range.contains(whole) else { throw .nothingLeft(name: "", duration: whole.end) }
        let part = TimeRange(max(range.start, 0), min(range.end, whole.end))
        // Taken before the first track is cut: the pictures come first, and end earlier from then on.
        let oldEnd = draft.pictureEnd
        let wasEmpty = draft.tracks.map(\.segments.isEmpty)
        for track in draft.tracks.indices where !draft.tracks[track].isLocked {
            // Counting on `letBedsFollow` to shorten the bed at its end keeps the music from jumping at the cut.
            if ripple, draft.tracks[track].isBed(through: part, endingAt: oldEnd) { continue }
            draft.remove(part, fromTrack: track, ripple: ripple, newID)
        }
        for track in draft.tracks.indices.reversed() where !wasEmpty[track] { draft.dropIfEmptied(track: track) }
    }
}

extension Track {
    /// Whether one piece of endless music stands across a stretch and ends with the pictures.
    fileprivate func isBed(through range: TimeRange, endingAt pictureEnd: Int) -> Bool {
        guard kind == .audio, let last = segments.last, last.media?.source.isEndless == true else { return false }
        // Music of which nothing would be left is cut like anything else.
        guard last.duration > range.duration else { return false }
        return last.end == pictureEnd && last.start <= range.start && last.end >= range.end
    }
}

extension Edit {
    /// See `Cut`.
    public static func cut(_ range: TimeRange, in segment: SegmentAddress?, ripple: Bool) -> Edit {
        .cut(Cut(range, in: segment, ripple: ripple))
    }
}

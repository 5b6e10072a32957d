/// Takes a stretch of time out of the film, or of one segment, and closes the gap where `ripple` is set: then the
/// pictures are cut, and what lies over them goes with them; else every track is.
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
        let wasEmpty = draft.tracks.map(\.segments.isEmpty)
        let pictures = draft.tracks.filter { $0.kind == .video && !$0.isLocked }.flatMap { $0.segments.map(\.range) }
        // What lies over pictures goes with them: where the gap is closed, only the pictures are cut, and what lies over
        // none.
        let follows = ripple && pictures.contains { $0.overlaps(part) }
        for track in draft.tracks.indices where !draft.tracks[track].isLocked {
            let isOverlay = draft.tracks[..<track].contains { $0.kind == .video }
            if follows, draft.tracks[track].goesAlong(asOverlay: isOverlay) {
                draft.tracks[track].segments.removeAll { segment in
                    part.contains(segment.range) && !pictures.contains { $0.contains(segment.start) }
                }
            } else {
                draft.remove(part, fromTrack: track, ripple: ripple, newID)
            }
        }
        for track in draft.tracks.indices.reversed() where !wasEmpty[track] { draft.dropIfEmptied(track: track) }
    }
}

extension Track {
    /// Whether what stands on it goes with the pictures when a stretch of them is cut out: all but pictures that play.
    fileprivate func goesAlong(asOverlay isOverlay: Bool) -> Bool {
        switch kind {
        case .text, .audio: true
        case .video:
            isOverlay && segments.allSatisfy { $0.media.map { $0.isFrozen || $0.sourceLength == nil } ?? true }
        case .other: false
        }
    }
}

extension Edit {
    /// See `Cut`.
    public static func cut(_ range: TimeRange, in segment: SegmentAddress?, ripple: Bool) -> Edit {
        .cut(Cut(range, in: segment, ripple: ripple))
    }
}

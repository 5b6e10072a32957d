/// Cuts a segment in two at a time; without one, every clip on the video tracks that stands there. The first part keeps
/// the transition and the fade in, the second the fade out.
/// ```
/// before  |AAAAAAAA|    split at 3   |AAA|AAAAA|
/// ```
/// Refused is a time at which nothing stands that could be split.
public struct Split: EditOperation {
    public static let kind = Edit.Kind.split

    /// When, in ms.
    public var time: Int
    /// What is split; nil for every clip that stands there.
    public var segment: SegmentAddress?

    /// A split.
    public init(at time: Int, _ segment: SegmentAddress?) {
        self.time = time
        self.segment = segment
    }

    public var subject: EditSubject { .pieces }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        if let segment {
            let index = try draft.find(segment)
            let segment = draft[index]
            guard segment.start < time, time < segment.end else { throw .outside(time: time, of: segment.range) }
            draft.splitSegments(onTrack: index.track, at: time, newID)
            return
        }
        let before = draft
        for track in draft.tracks.indices where draft.tracks[track].kind == .video && !draft.tracks[track].isLocked {
            draft.splitSegments(onTrack: track, at: time, newID)
        }
        if draft != before { return }
        let locked = draft.tracks.indices.first { track in
            draft.tracks[track].kind == .video && draft.tracks[track].isLocked
                && draft.tracks[track].segments.contains { $0.range.contains(time) }
        }
        if let locked { throw .trackLocked(draft.label(ofTrackAt: locked)) }
        throw .outside(time: time, of: TimeRange(0, draft.pictureEnd))
    }
}

extension Edit {
    /// See `Split`.
    public static func split(at time: Int, _ segment: SegmentAddress?) -> Edit { .split(Split(at: time, segment)) }
}

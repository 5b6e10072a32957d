/// Puts a copy of a segment at a time: on its own track, or on another of its kind. It looks, plays and sounds as what it
/// is of, and comes in with no transition.
/// ```
/// before  |AAAA|BBBB|      a copy of B at 2          |AA|BBBB|AA|BBBB|
///                          a copy of B at 2, over    |AA|BBBB|BB|
/// ```
/// It is put in as `AddClip` does it: what stands there is split, and what follows on that track moves on. Laid over, as
/// `Overwrite` does it, what is under it goes, and nothing moves. What is copied may stand on a locked track, since that
/// stays as it is. Refused are a track of another kind, a locked one, and a copy laid over what it is of.
public struct Copy: EditOperation {
    public static let kind = Edit.Kind.copy

    /// What is copied.
    public var segment: SegmentAddress
    /// Where the copy begins, in ms.
    public var time: Int
    /// The track it goes to; nil for that of what it is of.
    public var track: TrackLabel?
    /// Whether it is laid over what stands there.
    public var isOver: Bool

    /// A copy of a segment, at a time.
    public init(_ segment: SegmentAddress, at time: Int, on track: TrackLabel? = nil, over isOver: Bool = false) {
        self.segment = segment
        self.time = time
        self.track = track
        self.isOver = isOver
    }

    public var subject: EditSubject { .addedAt(time) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        guard let source = draft.index(of: segment) else {
            throw .noSegment(segment, available: draft.addresses)
        }
        let label = track ?? segment.track
        let target = try draft.find(label)
        guard draft.tracks[target].kind == draft.tracks[source.track].kind else { throw .notForTrack(label) }
        var copy = draft[source]
        let isInPlace = target == source.track && time == copy.start
        (copy.start, copy.transition) = (try draft.checked(time: time), nil)
        if isOver {
            guard !isInPlace else { throw .noChange }
            draft.remove(copy.range, fromTrack: target, ripple: false, newID)
            draft.dropTransition(onTrack: target, at: copy.end)
        } else {
            draft.dropTransition(onTrack: target, at: copy.start)
            draft.splitSegments(onTrack: target, at: copy.start, newID)
            draft.shift(track: target, from: copy.start, by: copy.duration)
        }
        copy.id = newID()
        draft.insert(copy, onTrack: target)
    }
}

extension Edit {
    /// See `Copy`.
    public static func copy(
        _ segment: SegmentAddress,
        at time: Int,
        on track: TrackLabel? = nil,
        over isOver: Bool = false
    ) -> Edit {
        .copy(Copy(segment, at: time, on: track, over: isOver))
    }
}

/// Takes a segment away; with `ripple` what follows on its track closes the gap. The transitions on its cuts go too, and
/// so does a track of our own on which nothing is left.
/// ```
/// before  |AA|BB|CC|    delete B   |AA|..|CC|    ripple   |AA|CC|..
/// ```
public struct Delete: EditOperation {
    public static let kind = Edit.Kind.delete

    /// What is taken away.
    public var segment: SegmentAddress
    /// Whether the gap is closed.
    public var ripple: Bool

    /// A segment to be taken away.
    public init(_ segment: SegmentAddress, ripple: Bool) {
        self.segment = segment
        self.ripple = ripple
    }

    public var subject: EditSubject { .removed(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment)
        let segment = draft.tracks[index.track].segments.remove(at: index.segment)
        draft.dropTransition(onTrack: index.track, at: segment.end)
        if ripple { draft.shift(track: index.track, from: segment.end, by: -segment.duration) }
        draft.dropIfEmptied(track: index.track)
    }
}

extension Edit {
    /// See `Delete`.
    public static func delete(_ segment: SegmentAddress, ripple: Bool) -> Edit {
        .delete(Delete(segment, ripple: ripple))
    }
}

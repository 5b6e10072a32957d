/// Puts a copy of a segment right behind it, and ripples. The cut between the two has no transition; one on the cut
/// behind them stays, now from the copy.
/// ```
/// before  |AA|BB|        duplicate A   |AA|AA|BB|
/// ```
public struct Duplicate: EditOperation {
    public static let kind = Edit.Kind.duplicate

    /// What is copied.
    public var segment: SegmentAddress

    /// A copy of a segment.
    public init(_ segment: SegmentAddress) { self.segment = segment }

    public var subject: EditSubject { .firstAdded }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment)
        var copy = draft[index]
        copy.id = newID()
        copy.start = copy.end
        copy.transition = nil
        draft.shift(track: index.track, from: copy.start, by: copy.duration, except: index.segment)
        draft.insert(copy, onTrack: index.track)
    }
}

extension Edit {
    /// See `Duplicate`.
    public static func duplicate(_ segment: SegmentAddress) -> Edit { .duplicate(Duplicate(segment)) }
}

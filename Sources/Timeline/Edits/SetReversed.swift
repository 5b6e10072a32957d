/// Plays the same part of the source backwards, or forwards again. Nothing moves.
/// ```
/// before  |1234|BB|     reversed   |4321|BB|
/// ```
/// Refused are a still and a title.
public struct SetReversed: EditOperation {
    public static let kind = Edit.Kind.setReversed

    /// What is turned round.
    public var segment: SegmentAddress
    /// Whether it plays backwards.
    public var isReversed: Bool

    /// A direction for a segment.
    public init(_ segment: SegmentAddress, _ isReversed: Bool) {
        self.segment = segment
        self.isReversed = isReversed
    }

    public var subject: EditSubject { .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment)
        var media = try draft.playable(index, segment)
        media.isReversed = isReversed
        draft[index].media = media
    }
}

extension Edit {
    /// See `SetReversed`.
    public static func setReversed(_ segment: SegmentAddress, _ isReversed: Bool) -> Edit {
        .setReversed(SetReversed(segment, isReversed))
    }
}

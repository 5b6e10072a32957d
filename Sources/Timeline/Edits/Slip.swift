/// Shows another part of the source in the same place: later in the source by an amount, or earlier where it is
/// negative, in ms of the source. Nothing moves.
/// ```
/// source  0123456789
/// before  |2345|BB|     by 3   |5678|BB|
/// ```
/// Refused where the source has no handle of that length on that side.
public struct Slip: EditOperation {
    public static let kind = Edit.Kind.slip

    /// What is slipped.
    public var segment: SegmentAddress
    /// By how much, in ms of the source; negative for earlier.
    public var amount: Int

    /// A slip.
    public init(_ segment: SegmentAddress, by amount: Int) {
        self.segment = segment
        self.amount = amount
    }

    public var subject: EditSubject { .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment)
        guard var media = draft[index].media else { throw .wrongKind(segment, draft.tracks[index.track].kind) }
        // A still takes no time of its source, but it shows a frame that must be there.
        let used = max(media.stretch(of: draft[index].duration), 1)
        let earlier = media.sourceStart
        let later = media.sourceLength.map { max($0 - media.sourceStart - used, 0) }
        guard (-earlier...(later ?? Segment.longestTime)).contains(amount) else {
            throw .slipTooFar(name: draft[index].name, earlier: earlier, later: later)
        }
        media.sourceStart += amount
        draft[index].media = media
    }
}

extension Edit {
    /// See `Slip`.
    public static func slip(_ segment: SegmentAddress, by amount: Int) -> Edit { .slip(Slip(segment, by: amount)) }
}

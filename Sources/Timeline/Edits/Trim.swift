/// Takes time off one end of a segment, and ripples.
/// ```
/// before  |AAAA|BBBB|   start by 1  |aAA|BBBB|.   (A begins one later in its source)
///                       end by 1    |AAA|BBBB|.
/// ```
/// Refused where nothing would be left.
public struct Trim: EditOperation {
    public static let kind = Edit.Kind.trim

    /// What is trimmed.
    public var segment: SegmentAddress
    /// Off which end.
    public var side: TrimSide
    /// How much, in ms.
    public var amount: Int

    /// A trim.
    public init(_ segment: SegmentAddress, _ side: TrimSide, by amount: Int) {
        self.segment = segment
        self.side = side
        self.amount = amount
    }

    public var subject: EditSubject { .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment)
        let segment = draft[index]
        guard amount > 0 else { throw .badAmount(TimeText.seconds(amount)) }
        guard amount < segment.duration else {
            throw .nothingLeft(name: segment.name, duration: segment.duration)
        }
        draft.resize(index, from: side == .start ? amount : 0, to: segment.duration - amount)
    }
}

/// An end of a segment.
public enum TrimSide: String, Hashable, Codable, Sendable, CaseIterable {
    /// Where it begins.
    case start
    /// Where it ends.
    case end
}

extension Edit {
    /// See `Trim`.
    public static func trim(_ segment: SegmentAddress, _ side: TrimSide, by amount: Int) -> Edit {
        .trim(Trim(segment, side, by: amount))
    }
}

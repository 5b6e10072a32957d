/// Moves the cut between a segment and the one that abuts before it: the one grows by what the other loses. Nothing else
/// moves, and the film stays as long as it is. A transition on the cut goes with it.
/// ```
/// before  |AAAA|BBBB|CC|      by 2    |AAAAAA|BB|CC|
///                             by −2   |AA|BBBBBB|CC|
/// ```
/// Refused where nothing abuts before, where nothing would be left of the one that shrinks, and where the one that grows
/// has no handle of that length.
public struct Roll: EditOperation {
    public static let kind = Edit.Kind.roll

    /// The segment behind the cut.
    public var segment: SegmentAddress
    /// By how much, in ms; negative for earlier.
    public var amount: Int

    /// A roll.
    public init(_ segment: SegmentAddress, by amount: Int) {
        self.segment = segment
        self.amount = amount
    }

    public var subject: EditSubject { .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let amount = try Draft.checked(amount: amount)
        let index = try draft.find(segment)
        guard let before = draft.neighbour(before: index) else { throw .nothingBefore(segment) }
        try draft.moveEnd(of: before, by: amount)
        try draft.moveStart(of: index, by: amount)
    }
}

extension Edit {
    /// See `Roll`.
    public static func roll(_ segment: SegmentAddress, by amount: Int) -> Edit { .roll(Roll(segment, by: amount)) }
}

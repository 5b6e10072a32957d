/// Moves a segment between the two that abut it: what it shows stays, the one before grows by what the one behind loses.
/// Nothing else moves, and the film stays as long as it is. The transitions on both cuts go with it.
/// ```
/// before  |AAAA|BB|CCCC|      by 2    |AAAAAA|BB|CC|
///                             by −2   |AA|BB|CCCCCC|
/// ```
/// Refused where nothing abuts on one side, where nothing would be left of the one that shrinks, and where the one that
/// grows has no handle of that length.
public struct Slide: EditOperation {
    public static let kind = Edit.Kind.slide

    /// What is moved.
    public var segment: SegmentAddress
    /// By how much, in ms; negative for earlier.
    public var amount: Int

    /// A slide.
    public init(_ segment: SegmentAddress, by amount: Int) {
        self.segment = segment
        self.amount = amount
    }

    public var subject: EditSubject { .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let amount = try Draft.checked(amount: amount)
        let index = try draft.find(segment)
        guard let before = draft.neighbour(before: index) else { throw .nothingBefore(segment) }
        guard let behind = draft.neighbour(behind: index) else { throw .nothingBehind(segment) }
        try draft.moveEnd(of: before, by: amount)
        try draft.moveStart(of: behind, by: amount)
        draft[index].start += amount
    }
}

extension Edit {
    /// See `Slide`.
    public static func slide(_ segment: SegmentAddress, by amount: Int) -> Edit { .slide(Slide(segment, by: amount)) }
}

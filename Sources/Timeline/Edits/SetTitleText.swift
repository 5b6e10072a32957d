/// Changes what a title says. Nothing moves.
///
/// Refused are what is no title, and a title without a text.
public struct SetTitleText: EditOperation {
    public static let kind = Edit.Kind.setTitleText

    /// The title.
    public var segment: SegmentAddress
    /// What it says.
    public var text: String

    /// A text for a title.
    public init(_ segment: SegmentAddress, _ text: String) {
        self.segment = segment
        self.text = text
    }

    public var subject: EditSubject { .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        var (index, title) = try draft.findTitle(segment)
        guard !text.isEmpty else { throw .badAmount("\"\"") }
        title.text = text
        draft[index].content = .title(title)
        draft[index].name = text
    }
}

extension Edit {
    /// See `SetTitleText`.
    public static func setTitleText(_ segment: SegmentAddress, _ text: String) -> Edit {
        .setTitleText(SetTitleText(segment, text))
    }
}

/// Lays a title on the first text track that is free there, or on a new one; nothing else moves.
/// ```
///                            T1  |..|NN|
/// V1  |AAAAAAAA|             V1  |AAAAAAAA|
/// ```
/// Refused is a title without a text.
public struct AddTitle: EditOperation {
    public static let kind = Edit.Kind.addTitle

    /// What it says and how it looks.
    public var title: Title
    /// Where it begins, in ms.
    public var start: Int
    /// How long it stands, in ms.
    public var length: Int

    /// A title.
    public init(_ title: Title, start: Int, length: Int) {
        self.title = title
        self.start = start
        self.length = length
    }

    public var subject: EditSubject { .lastAdded }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        _ = try Draft.checked(length: length)
        _ = try draft.checked(time: start)
        guard !title.text.isEmpty else { throw .badAmount("\"\"") }
        draft.lay(
            Segment(id: newID(), start: start, duration: length, name: title.text, content: .title(title)),
            kind: .text,
            name: "Title"
        )
    }
}

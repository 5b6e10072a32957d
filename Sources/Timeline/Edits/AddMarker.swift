/// Marks a moment of the film; nothing is seen or heard of it.
///
/// Refused is a time at which a marker stands already.
public struct AddMarker: EditOperation {
    public static let kind = Edit.Kind.addMarker

    /// Where it stands, in ms.
    public var time: Int
    /// What it is called; empty for nothing.
    public var name: String

    /// A marker at a time.
    public init(at time: Int, name: String = "") {
        self.time = time
        self.name = name
    }

    public var subject: EditSubject { .film }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let name = name.isEmpty ? "" : try Draft.checked(name: name)
        draft.insert(Marker(at: try draft.freeForMarker(time), name: name))
    }
}

extension Edit {
    /// See `AddMarker`.
    public static func addMarker(at time: Int, name: String = "") -> Edit {
        .addMarker(AddMarker(at: time, name: name))
    }
}

/// Gives a marker another name.
public struct RenameMarker: EditOperation {
    public static let kind = Edit.Kind.renameMarker

    /// Where it stands, in ms.
    public var time: Int
    /// What it is to be called.
    public var name: String

    /// The marker at a time, and its new name.
    public init(at time: Int, to name: String) {
        self.time = time
        self.name = name
    }

    public var subject: EditSubject { .film }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        draft.markers[try draft.findMarker(time)].name = try Draft.checked(name: name)
    }
}

extension Edit {
    /// See `RenameMarker`.
    public static func renameMarker(at time: Int, to name: String) -> Edit {
        .renameMarker(RenameMarker(at: time, to: name))
    }
}

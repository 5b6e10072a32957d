/// Takes a marker away.
public struct RemoveMarker: EditOperation {
    public static let kind = Edit.Kind.removeMarker

    /// Where it stands, in ms.
    public var time: Int

    /// The marker at a time.
    public init(at time: Int) { self.time = time }

    public var subject: EditSubject { .film }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        draft.markers.remove(at: try draft.findMarker(time))
    }
}

extension Edit {
    /// See `RemoveMarker`.
    public static func removeMarker(at time: Int) -> Edit { .removeMarker(RemoveMarker(at: time)) }
}

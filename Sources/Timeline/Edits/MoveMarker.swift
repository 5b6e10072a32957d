/// Moves a marker to another time.
///
/// Refused is a time at which another one stands.
public struct MoveMarker: EditOperation {
    public static let kind = Edit.Kind.moveMarker

    /// Where it stands, in ms.
    public var time: Int
    /// Where it goes, in ms.
    public var goal: Int

    /// A marker at a time that goes to another.
    public init(at time: Int, to goal: Int) {
        self.time = time
        self.goal = goal
    }

    public var subject: EditSubject { .film }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.findMarker(time)
        guard goal != time else { throw .noChange }
        var marker = draft.markers[index]
        marker.time = try draft.freeForMarker(goal)
        draft.markers.remove(at: index)
        draft.insert(marker)
    }
}

extension Edit {
    /// See `MoveMarker`.
    public static func moveMarker(at time: Int, to goal: Int) -> Edit { .moveMarker(MoveMarker(at: time, to: goal)) }
}

/// Sets how a clip comes in from the one that abuts before it; nil for a plain cut. Nothing moves. A transition is
/// shortened to half of the shorter of the two.
/// ```
///                       set on B      ×
/// before  |AAAA|BBBB|             |AAAA|BBBB|
/// ```
/// Refused are a clip that begins where none ends, and a cut beside which the clips are too short.
public struct SetTransition: EditOperation {
    public static let kind = Edit.Kind.setTransition

    /// The clip behind the cut.
    public var segment: SegmentAddress
    /// How it comes in; nil for a plain cut.
    public var transition: Transition?

    /// A transition on a cut.
    public init(_ segment: SegmentAddress, _ transition: Transition?) {
        self.segment = segment
        self.transition = transition
    }

    public var subject: EditSubject {
        transition == nil ? .segment(segment) : .property(.transition, of: segment)
    }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment, on: .video)
        guard var transition else { return draft[index].transition = nil }
        guard Transition.lengths.contains(transition.length) else {
            throw .badAmount(TimeText.seconds(transition.length))
        }
        guard let room = draft.roomForTransition(index) else { throw .nothingBefore(segment) }
        guard room >= Transition.lengths.lowerBound else { throw .noRoom(segment, longest: room) }
        transition.length = min(transition.length, room)
        draft[index].transition = transition
    }
}

extension Edit {
    /// See `SetTransition`.
    public static func setTransition(_ segment: SegmentAddress, _ transition: Transition?) -> Edit {
        .setTransition(SetTransition(segment, transition))
    }
}

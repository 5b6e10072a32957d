/// Moves a segment: to a time where its track, or another of its kind, is free, or to just before or after another one
/// of its track, where it closes the gap it leaves and opens one where it goes. Its transitions stay behind.
/// ```
/// before  |AA|BB|CC|    A after C   |BB|CC|AA|
///
/// V2  |..|XX|           A to V2 at 0   V2  |AA|XX|
/// V1  |AA|BB|                          V1  |..|BB|
/// ```
/// Refused are a place where another segment stands, a track of another kind, and a neighbour on another track.
public struct Move: EditOperation {
    public static let kind = Edit.Kind.move

    /// What is moved.
    public var segment: SegmentAddress
    /// Where it goes.
    public var target: MoveTarget

    /// A segment to be moved.
    public init(_ segment: SegmentAddress, _ target: MoveTarget) {
        self.segment = segment
        self.target = target
    }

    public var subject: EditSubject { .moved(segment, target) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment)
        switch target {
        case .time(let time): try move(index, toTrack: index.track, at: time, in: &draft)
        case .before(let other): try move(index, nextTo: other, after: false, in: &draft)
        case .after(let other): try move(index, nextTo: other, after: true, in: &draft)
        case .track(let label, let time):
            let track = try draft.find(label)
            guard draft.tracks[track].kind == draft.tracks[index.track].kind else { throw .notForTrack(label) }
            try move(index, toTrack: track, at: time, in: &draft)
        }
    }

    private func move(
        _ index: SegmentIndex,
        toTrack track: Int,
        at time: Int,
        in draft: inout Draft
    ) throws(EditRefusal) {
        var segment = draft[index]
        if track == index.track, segment.start == time { throw .noChange }
        let start = try draft.checked(time: time)
        draft.tracks[index.track].segments.remove(at: index.segment)
        draft.dropTransition(onTrack: index.track, at: segment.end)
        segment.start = start
        segment.transition = nil
        if let other = draft.tracks[track].segments.first(where: { $0.range.overlaps(segment.range) }) {
            throw .occupied(by: other.name, other.range)
        }
        draft.insert(segment, onTrack: track)
        draft.dropIfEmptied(track: index.track)
    }

    private func move(
        _ index: SegmentIndex,
        nextTo other: SegmentAddress,
        after: Bool,
        in draft: inout Draft
    ) throws(EditRefusal) {
        let otherIndex = try draft.find(other)
        guard otherIndex.track == index.track else { throw .otherTrack(segment, other) }
        guard otherIndex != index else { throw .noChange }
        let old = draft[index]
        var moved = draft.tracks[index.track].segments.remove(at: index.segment)
        draft.dropTransition(onTrack: index.track, at: old.end)
        draft.shift(track: index.track, from: old.end, by: -old.duration)
        let place = otherIndex.segment - (otherIndex.segment > index.segment ? 1 : 0)
        let neighbour = draft.tracks[index.track].segments[place]
        moved.start = after ? neighbour.end : neighbour.start
        moved.transition = nil
        // Where it stood already it keeps its transitions.
        guard moved.start != old.start || place + (after ? 1 : 0) != index.segment else { throw .noChange }
        draft.dropTransition(onTrack: index.track, at: moved.start)
        draft.shift(track: index.track, from: moved.start, by: moved.duration)
        draft.insert(moved, onTrack: index.track)
    }
}

/// Where a segment is moved to.
public enum MoveTarget: Hashable, Codable, Sendable {
    /// To begin at a time, in ms.
    case time(Int)
    /// To just before another segment of its track.
    case before(SegmentAddress)
    /// To just after another segment of its track.
    case after(SegmentAddress)
    /// To another track of its kind that is free there, to begin at a time, in ms.
    case track(TrackLabel, at: Int)
}

extension Edit {
    /// See `Move`.
    public static func move(_ segment: SegmentAddress, _ target: MoveTarget) -> Edit { .move(Move(segment, target)) }
}

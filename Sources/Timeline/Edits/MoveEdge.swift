/// Moves the start or the end of a segment to a time of the film. Nothing else moves: what it gives up is a gap, and what
/// it takes must be free.
/// ```
/// before  |AAAA|BBBB|..|      end of B to 10    |AAAA|BBBBBB|
///                             end of A to 3     |AAA|.|BBBB|..|
///                             start of B to 6   |AAAA|..|bB|..|   (B begins two later in its source)
/// ```
/// Refused are a stretch where another segment of the track stands, an end on the other side of the segment, and a source
/// that has no handle of that length. A transition goes where two clips no longer abut.
public struct MoveEdge: EditOperation {
    public static let kind = Edit.Kind.moveEdge

    /// Whose end it is.
    public var segment: SegmentAddress
    /// Which of the two ends.
    public var side: TrimSide
    /// Where it goes, in ms of the film.
    public var time: Int

    /// An end that goes to a time.
    public init(_ segment: SegmentAddress, _ side: TrimSide, to time: Int) {
        self.segment = segment
        self.side = side
        self.time = time
    }

    public var subject: EditSubject { .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment)
        let time = try draft.checked(time: time)
        let range = draft[index].range
        let edge = side == .start ? range.start : range.end
        let amount = try Draft.checked(amount: time - edge)
        if (side == .start) == (amount < 0) {
            let taken = TimeRange(edge, time)
            let segments = draft.tracks[index.track].segments
            let other = segments.indices.first { $0 != index.segment && segments[$0].range.overlaps(taken) }
            if let other { throw .occupied(by: segments[other].name, segments[other].range) }
        }
        switch side {
        case .start: try draft.moveStart(of: index, by: amount)
        case .end: try draft.moveEnd(of: index, by: amount)
        }
    }
}

extension Edit {
    /// See `MoveEdge`.
    public static func moveEdge(_ segment: SegmentAddress, _ side: TrimSide, to time: Int) -> Edit {
        .moveEdge(MoveEdge(segment, side, to: time))
    }
}

/// Closes the empty stretch of a track at a time: what follows on that track moves up to what stands before it.
/// ```
/// before  |AA|...|BB|.|CC|      the gap at 3     |AA|BB|.|CC|
/// ```
/// Before the first segment that is the beginning of the film. Refused are a time at which something stands, and one with
/// nothing behind it.
public struct CloseGap: EditOperation {
    public static let kind = Edit.Kind.closeGap

    /// The track.
    public var track: TrackLabel
    /// A time within the empty stretch, in ms.
    public var time: Int

    /// The empty stretch of a track at a time.
    public init(_ track: TrackLabel, at time: Int) {
        self.track = track
        self.time = time
    }

    public var subject: EditSubject { .track(track) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(track)
        let time = try draft.checked(time: time)
        let segments = draft.tracks[index].segments
        if let other = segments.first(where: { $0.range.contains(time) }) {
            throw .occupied(by: other.name, other.range)
        }
        guard let gap = draft.tracks[index].gaps.first(where: { $0.contains(time) }) else {
            throw .outside(time: time, of: TimeRange(0, draft.tracks[index].end))
        }
        draft.shift(track: index, from: gap.end, by: -gap.duration)
    }
}

extension Track {
    /// The stretches before and between its segments where nothing stands, in order.
    public var gaps: [TimeRange] {
        var end = 0
        var gaps: [TimeRange] = []
        for segment in segments.sorted(by: { $0.start < $1.start }) {
            if segment.start > end { gaps.append(TimeRange(end, segment.start)) }
            end = max(end, segment.end)
        }
        return gaps
    }
}

extension Edit {
    /// See `CloseGap`.
    public static func closeGap(_ track: TrackLabel, at time: Int) -> Edit { .closeGap(CloseGap(track, at: time)) }
}

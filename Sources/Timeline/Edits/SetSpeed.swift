/// Plays a clip or sound faster or slower, in per cent of its source (25–400). The same part of the source is played, so
/// the length changes, and the track ripples.
/// ```
/// before  |AAAA|BB|     200 %   |AA|BB|..     50 %   |AAAAAAAA|BB|
/// ```
/// Refused are a still, a title, and a speed at which nothing would be left.
public struct SetSpeed: EditOperation {
    public static let kind = Edit.Kind.setSpeed

    /// What gets the speed.
    public var segment: SegmentAddress
    /// The speed, in per cent of the source.
    public var percent: Int

    /// A speed for a segment.
    public init(_ segment: SegmentAddress, percent: Int) {
        self.segment = segment
        self.percent = percent
    }

    public var subject: EditSubject { .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment)
        let old = draft[index]
        var media = try draft.playable(index, segment)
        // Rounded down, so that no more of the source is taken than before.
        let length = old.duration * media.speed / (try Draft.checked(percent, in: Segment.Media.speeds, unit: "%"))
        guard length > 0 else { throw .nothingLeft(name: old.name, duration: old.duration) }
        media.speed = percent
        draft.shift(track: index.track, from: old.end, by: length - old.duration, except: index.segment)
        draft[index].media = media
        draft[index].duration = length
    }
}

extension Edit {
    /// See `SetSpeed`.
    public static func setSpeed(_ segment: SegmentAddress, percent: Int) -> Edit {
        .setSpeed(SetSpeed(segment, percent: percent))
    }
}

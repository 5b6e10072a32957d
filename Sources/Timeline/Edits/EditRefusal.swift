/// Why an edit cannot be done on the draft at hand; the draft is as it was.
public enum EditRefusal: Error, Hashable, Sendable {
    /// No segment has that address; `available` lists those there are.
    case noSegment(SegmentAddress, available: [SegmentAddress])
    /// No track has that label.
    case noTrack(TrackLabel)
    /// A time lies outside the stretch that makes sense, in ms.
    case outside(time: Int, of: TimeRange)
    /// Nothing of the segment would be left.
    case nothingLeft(name: String, duration: Int)
    /// The source has no more material: it can be at most `longest` ms.
    case sourceTooShort(name: String, longest: Int)
    /// Another segment stands there.
    case occupied(by: String, TimeRange)
    /// The edit does not fit what the segment is, such as a text for a clip.
    case wrongKind(SegmentAddress, TrackKind)
    /// The two segments are on different tracks.
    case otherTrack(SegmentAddress, SegmentAddress)
    /// A length of nothing, or a volume out of range.
    case badAmount(String)
    /// The track is locked.
    case trackLocked(TrackLabel)
    /// The edit does not fit what the track carries.
    case notForTrack(TrackLabel)
    /// The segment begins where none ends, so there is no cut to lay a transition on.
    case nothingBefore(SegmentAddress)
    /// The segment ends where none begins, so that none makes room.
    case nothingBehind(SegmentAddress)
    /// The clips beside the cut are too short for a transition: there is room for so many ms only.
    case noRoom(SegmentAddress, longest: Int)
    /// The source has material for `earlier` ms before the part shown and `later` ms behind it, nil for any.
    case slipTooFar(name: String, earlier: Int, later: Int?)
    /// A still has no speed, no direction and no sound.
    case isStill(name: String)
    /// No track or font can be called that: it is empty, too long, or has more than one line.
    case badName(String)
    /// The draft would have more segments than `Draft.mostSegments`.
    case tooManySegments(Int)
    /// No marker stands at that time, in ms.
    case noMarker(at: Int)
    /// A marker stands at that time already, in ms.
    case markerStands(at: Int)
    /// It would change nothing.
    case noChange
}

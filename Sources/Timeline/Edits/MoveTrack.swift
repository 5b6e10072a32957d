/// Puts a track at a place among all tracks, counted from 1 for the lowest; those between move by one.
/// ```
/// before  1 V1  2 V2  3 A1      V1 to 2   1 V2  2 V1  3 A1
/// ```
/// Refused is a place that there is not.
public struct MoveTrack: EditOperation {
    public static let kind = Edit.Kind.moveTrack

    /// The track.
    public var track: TrackLabel
    /// Its place, from 1.
    public var place: Int

    /// A place for a track.
    public init(_ track: TrackLabel, to place: Int) {
        self.track = track
        self.place = place
    }

    public var subject: EditSubject { .track(track) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let from = try draft.find(track)
        let place = try Draft.checked(place, in: 1...draft.tracks.count) - 1
        draft.tracks.insert(draft.tracks.remove(at: from), at: place)
    }
}

extension Edit {
    /// See `MoveTrack`.
    public static func moveTrack(_ track: TrackLabel, to place: Int) -> Edit { .moveTrack(MoveTrack(track, to: place)) }
}

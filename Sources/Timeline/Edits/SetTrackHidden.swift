/// Takes the pictures or titles of a track out of what is seen, or back in; the sound of a hidden clip is heard.
///
/// Refused is a track of which nothing is ever seen.
public struct SetTrackHidden: EditOperation {
    public static let kind = Edit.Kind.setTrackHidden

    /// The track.
    public var track: TrackLabel
    /// Whether it is out of what is seen.
    public var isHidden: Bool

    /// A track to be hidden or shown.
    public init(_ track: TrackLabel, _ isHidden: Bool) {
        self.track = track
        self.isHidden = isHidden
    }

    public var subject: EditSubject { .track(track) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(track)
        guard [.video, .text].contains(draft.tracks[index].kind) else { throw .notForTrack(track) }
        draft.tracks[index].isHidden = isHidden
    }
}

extension Edit {
    /// See `SetTrackHidden`.
    public static func setTrackHidden(_ track: TrackLabel, _ isHidden: Bool) -> Edit {
        .setTrackHidden(SetTrackHidden(track, isHidden))
    }
}

/// Takes a track out of what is seen and heard, or back in.
public struct SetTrackMuted: EditOperation {
    public static let kind = Edit.Kind.setTrackMuted

    /// The track.
    public var track: TrackLabel
    /// Whether it is out.
    public var isMuted: Bool

    /// A track to be taken out or back in.
    public init(_ track: TrackLabel, _ isMuted: Bool) {
        self.track = track
        self.isMuted = isMuted
    }

    public var subject: EditSubject { .track(track) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        draft.tracks[try draft.find(track)].isMuted = isMuted
    }
}

extension Edit {
    /// See `SetTrackMuted`.
    public static func setTrackMuted(_ track: TrackLabel, _ isMuted: Bool) -> Edit {
        .setTrackMuted(SetTrackMuted(track, isMuted))
    }
}

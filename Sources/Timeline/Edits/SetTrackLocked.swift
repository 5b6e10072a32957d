/// Keeps a track from every edit, or lets it be edited again; the one edit that a locked track takes.
public struct SetTrackLocked: EditOperation {
    public static let kind = Edit.Kind.setTrackLocked

    /// The track.
    public var track: TrackLabel
    /// Whether it is kept from edits.
    public var isLocked: Bool

    /// A track to be locked or unlocked.
    public init(_ track: TrackLabel, _ isLocked: Bool) {
        self.track = track
        self.isLocked = isLocked
    }

    public var subject: EditSubject { .track(track) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        guard let index = draft.trackIndex(track) else { throw .noTrack(track) }
        draft.tracks[index].isLocked = isLocked
    }
}

extension Edit {
    /// See `SetTrackLocked`.
    public static func setTrackLocked(_ track: TrackLabel, _ isLocked: Bool) -> Edit {
        .setTrackLocked(SetTrackLocked(track, isLocked))
    }
}

/// Has a track heard alone, or with the others again: while any is solo, only those that are so are heard. A muted one is
/// not heard even then.
///
/// Refused is a track of which nothing is ever heard.
public struct SetTrackSolo: EditOperation {
    public static let kind = Edit.Kind.setTrackSolo

    /// The track.
    public var track: TrackLabel
    /// Whether it is heard alone.
    public var isSolo: Bool

    /// A track to be heard alone, or with the others again.
    public init(_ track: TrackLabel, _ isSolo: Bool) {
        self.track = track
        self.isSolo = isSolo
    }

    public var subject: EditSubject { .track(track) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(track)
        guard draft.tracks[index].kind.isSounding else { throw .notForTrack(track) }
        draft.tracks[index].isSolo = isSolo
    }
}

extension TrackKind {
    /// Whether anything on such a track may be heard.
    var isSounding: Bool { self == .video || self == .audio }
}

extension Draft {
    /// Whether what stands on the track at an index is heard: it is not muted, and solo where any is.
    public func isHeard(trackAt index: Int) -> Bool {
        let track = tracks[index]
        guard track.kind.isSounding, !track.isMuted else { return false }
        return track.isSolo || !tracks.contains { $0.isSolo && $0.kind.isSounding }
    }
}

extension Edit {
    /// See `SetTrackSolo`.
    public static func setTrackSolo(_ track: TrackLabel, _ isSolo: Bool) -> Edit {
        .setTrackSolo(SetTrackSolo(track, isSolo))
    }
}

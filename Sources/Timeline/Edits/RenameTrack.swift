/// Gives a track a name, at most 100 characters in one line.
public struct RenameTrack: EditOperation {
    public static let kind = Edit.Kind.renameTrack

    /// The track.
    public var track: TrackLabel
    /// Its name.
    public var name: String

    /// A name for a track.
    public init(_ track: TrackLabel, _ name: String) {
        self.track = track
        self.name = name
    }

    public var subject: EditSubject { .track(track) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        draft.tracks[try draft.find(track)].name = try Draft.checked(name: name)
    }
}

extension Edit {
    /// See `RenameTrack`.
    public static func renameTrack(_ track: TrackLabel, _ name: String) -> Edit {
        .renameTrack(RenameTrack(track, name))
    }
}

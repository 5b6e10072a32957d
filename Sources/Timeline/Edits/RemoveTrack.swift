/// Takes a track away with all that stands on it; what follows it is counted anew.
/// ```
/// 1 V1  2 V2  3 A1      remove V1   1 V1  2 A1
/// ```
public struct RemoveTrack: EditOperation {
    public static let kind = Edit.Kind.removeTrack

    /// The track.
    public var track: TrackLabel

    /// A track to be taken away.
    public init(_ track: TrackLabel) { self.track = track }

    public var subject: EditSubject { .track(track) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        draft.tracks.remove(at: try draft.find(track))
    }
}

extension Edit {
    /// See `RemoveTrack`.
    public static func removeTrack(_ track: TrackLabel) -> Edit { .removeTrack(RemoveTrack(track)) }
}

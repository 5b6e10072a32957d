/// Sets how loud a segment or all of a track is, in per cent of its source (0–400). Nothing moves.
/// ```
/// A1  |AAAA|  100 %     A1  |AAAA|  35 %
/// ```
/// Refused are a title, a text track, and a volume out of range.
public struct SetVolume: EditOperation {
    public static let kind = Edit.Kind.setVolume

    /// What gets the volume.
    public var scope: VolumeScope
    /// The volume, in per cent.
    public var percent: Int

    /// A volume for a segment or a track.
    public init(_ scope: VolumeScope, percent: Int) {
        self.scope = scope
        self.percent = percent
    }

    public var subject: EditSubject { EditSubject(scope) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        _ = try Draft.checked(percent, in: Segment.volumes, unit: "%")
        switch scope {
        case .segment(let address):
            let index = try draft.find(address)
            guard draft.tracks[index.track].kind != .text else { throw .wrongKind(address, .text) }
            draft[index].volume = percent
        case .track(let label):
            guard label.kind != .text else { throw .noTrack(label) }
            let track = try draft.find(label)
            for index in draft.tracks[track].segments.indices { draft.tracks[track].segments[index].volume = percent }
        }
    }
}

/// What a volume or a duck is set on.
public enum VolumeScope: Hashable, Codable, Sendable {
    /// One segment.
    case segment(SegmentAddress)
    /// All segments of a track.
    case track(TrackLabel)
}

extension Edit {
    /// See `SetVolume`.
    public static func setVolume(_ scope: VolumeScope, percent: Int) -> Edit {
        .setVolume(SetVolume(scope, percent: percent))
    }
}

/// Lets a sound, or all of an audio track, go down to so many per cent of its volume (0–99) while other sound is heard;
/// nil for never. Nothing moves.
/// ```
/// V1  |..|talk|..|      V1  |..|talk|..|
/// A1  |AAAAAAAAAA|      A1  |AA aaaa AA|
/// ```
/// Refused are clips and titles.
public struct SetDuck: EditOperation {
    public static let kind = Edit.Kind.setDuck

    /// What goes down.
    public var scope: VolumeScope
    /// To how much, in per cent of its volume; nil for never.
    public var percent: Int?

    /// A duck for a sound or a track.
    public init(_ scope: VolumeScope, percent: Int?) {
        self.scope = scope
        self.percent = percent
    }

    public var subject: EditSubject { EditSubject(scope) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        if let percent { _ = try Draft.checked(percent, in: Segment.ducks, unit: "%") }
        switch scope {
        case .segment(let address): draft[try draft.find(address, on: .audio)].duck = percent
        case .track(let label):
            let track = try draft.find(label)
            guard draft.tracks[track].kind == .audio else { throw .notForTrack(label) }
            for index in draft.tracks[track].segments.indices { draft.tracks[track].segments[index].duck = percent }
        }
    }
}

extension Edit {
    /// See `SetDuck`.
    public static func setDuck(_ scope: VolumeScope, percent: Int?) -> Edit {
        .setDuck(SetDuck(scope, percent: percent))
    }
}

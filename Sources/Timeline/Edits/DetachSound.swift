/// Lays a clip's sound on an audio track, at the same time, and silences the clip. Nothing moves.
/// ```
/// V1  |AAAA|            V1  |AAAA|   (volume 0 %)
///                       A1  |AAAA|
/// ```
/// Refused are a still and a clip that is silent already.
public struct DetachSound: EditOperation {
    public static let kind = Edit.Kind.detachSound

    /// The clip.
    public var segment: SegmentAddress

    /// A clip whose sound is laid apart.
    public init(_ segment: SegmentAddress) { self.segment = segment }

    public var subject: EditSubject { .firstAdded }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment, on: .video)
        let clip = draft[index]
        let media = try draft.playable(index, segment)
        guard clip.volume > 0 else { throw .noChange }
        var sound = Segment(
            id: newID(),
            start: clip.start,
            duration: clip.duration,
            name: clip.name,
            content: .media(media),
            volume: clip.volume
        )
        (sound.fadeIn, sound.fadeOut) = (clip.fadeIn, clip.fadeOut)
        draft[index].volume = 0
        draft.lay(sound, kind: .audio, name: "Audio")
    }
}

extension Edit {
    /// See `DetachSound`.
    public static func detachSound(_ segment: SegmentAddress) -> Edit { .detachSound(DetachSound(segment)) }
}

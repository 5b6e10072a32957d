/// Puts another sound in a sound's place, at the same time and length.
/// ```
/// A1  |AAAA|            A1  |NNNN|
/// ```
public struct ReplaceSound: EditOperation {
    public static let kind = Edit.Kind.replaceSound

    /// What is replaced, on an audio track.
    public var segment: SegmentAddress
    /// Where the new sound comes from.
    public var source: MediaSource
    /// What to call it.
    public var name: String

    /// A sound in another's place.
    public init(_ segment: SegmentAddress, _ source: MediaSource, name: String) {
        self.segment = segment
        self.source = source
        self.name = name
    }

    public var subject: EditSubject { .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment, on: .audio)
        draft[index].content = .media(Segment.Media(source: source))
        draft[index].name = name
    }
}

extension Edit {
    /// See `ReplaceSound`.
    public static func replaceSound(_ segment: SegmentAddress, _ source: MediaSource, name: String) -> Edit {
        .replaceSound(ReplaceSound(segment, source, name: name))
    }
}

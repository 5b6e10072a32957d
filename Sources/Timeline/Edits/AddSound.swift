/// Lays a sound on the first audio track that is free there, or on a new one; nothing else moves.
/// ```
/// V1  |AAAAAAAA|             V1  |AAAAAAAA|
///                            A1  |NNNNNNNN|
/// ```
/// Refused are a length that the source does not have, and a volume out of range.
public struct AddSound: EditOperation {
    public static let kind = Edit.Kind.addSound

    /// Where it comes from.
    public var source: MediaSource
    /// What to call it.
    public var name: String
    /// Where it begins, in ms.
    public var start: Int
    /// How long it is to be, in ms; nil for as long as the film, or the source where that is shorter.
    public var length: Int?
    /// How long the source is, in ms, where known.
    public var sourceLength: Int?
    /// How loud, in per cent.
    public var volume: Int

    /// A sound; by default as long as the film and as loud as its source.
    public init(
        source: MediaSource,
        name: String,
        start: Int = 0,
        length: Int? = nil,
        sourceLength: Int? = nil,
        volume: Int = 100
    ) {
        self.source = source
        self.name = name
        self.start = start
        self.length = length
        self.sourceLength = sourceLength
        self.volume = volume
    }

    public var subject: EditSubject { .lastAdded }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        _ = try Draft.checked(volume, in: Segment.volumes, unit: "%")
        _ = try draft.checked(time: start)
        // A bed is as long as the film; without a film to lie under, as long as its source or half a minute.
        let film = (draft.pictureEnd > 0 ? draft.pictureEnd : draft.duration) - start
        let room = film > 0 ? film : sourceLength ?? 30_000
        let length = length ?? min(room, sourceLength ?? room)
        _ = try Draft.checked(length: length)
        if let sourceLength, length > sourceLength { throw .sourceTooShort(name: name, longest: sourceLength) }
        draft.lay(
            Segment(
                id: newID(),
                start: start,
                duration: length,
                name: name,
                content: .media(Segment.Media(source: source, sourceLength: sourceLength)),
                volume: volume
            ),
            kind: .audio,
            name: source.isEndless ? "BGM" : "Audio"
        )
    }
}

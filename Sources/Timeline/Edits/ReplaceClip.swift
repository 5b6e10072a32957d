/// Puts another clip in a clip's place and ripples: from the new source's start, as fast as it is, and as long as the
/// old one, or as the source where that is shorter. Look, volume, fades and transitions stay.
/// ```
/// before  |AAAA|BB|     by N of 3   |NNN|BB|.
/// ```
public struct ReplaceClip: EditOperation {
    public static let kind = Edit.Kind.replaceClip

    /// What is replaced, on a video track.
    public var segment: SegmentAddress
    /// Where the new pictures come from.
    public var source: MediaSource
    /// What to call it.
    public var name: String
    /// How long the source is, in ms, where known.
    public var sourceLength: Int?

    /// A clip in another's place.
    public init(_ segment: SegmentAddress, _ source: MediaSource, name: String, sourceLength: Int?) {
        self.segment = segment
        self.source = source
        self.name = name
        self.sourceLength = sourceLength
    }

    public var subject: EditSubject { .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment, on: .video)
        if let sourceLength { _ = try Draft.checked(length: sourceLength) }
        let old = draft[index]
        let length = min(old.duration, sourceLength ?? old.duration)
        draft.shift(track: index.track, from: old.end, by: length - old.duration, except: index.segment)
        draft[index].content = .media(Segment.Media(source: source, sourceLength: sourceLength))
        draft[index].duration = length
        draft[index].name = name
    }
}

extension Edit {
    /// See `ReplaceClip`.
    public static func replaceClip(
        _ segment: SegmentAddress,
        _ source: MediaSource,
        name: String,
        sourceLength: Int?
    ) -> Edit {
        .replaceClip(ReplaceClip(segment, source, name: name, sourceLength: sourceLength))
    }
}

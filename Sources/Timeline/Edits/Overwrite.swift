/// Lays a clip over what stands on the first video track at a time, as long as it is: what is under it goes, and nothing
/// moves. Without a video track a new one is put below everything else.
/// ```
/// before  |AAAA|BBBB|      N at 2 for 4   |AA|NNNN|BB|
///                          N at 6 for 4   |AAAA|BB|NNNN|
/// ```
/// Refused are a length that the source does not have, a place behind the end of the track, and a locked track.
public struct Overwrite: EditOperation {
    public static let kind = Edit.Kind.overwrite

    /// Where its pictures come from.
    public var source: MediaSource
    /// What to call it.
    public var name: String
    /// The stretch of the film that it takes, in ms.
    public var range: TimeRange
    /// How long the source is, in ms, where known.
    public var sourceLength: Int?

    /// A clip over a stretch of the film.
    public init(_ range: TimeRange, with source: MediaSource, name: String, sourceLength: Int?) {
        self.range = range
        self.source = source
        self.name = name
        self.sourceLength = sourceLength
    }

    public var subject: EditSubject { .addedAt(range.start) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let start = try draft.checked(time: range.start)
        let length = try Draft.checked(length: try draft.checked(time: range.end) - start)
        if let sourceLength, length > sourceLength { throw .sourceTooShort(name: name, longest: sourceLength) }
        let track = draft.trackForPictures()
        guard !draft.tracks[track].isLocked else { throw .trackLocked(draft.label(ofTrackAt: track)) }
        let end = draft.tracks[track].end
        guard start <= end else { throw .outside(time: start, of: TimeRange(0, end)) }
        draft.remove(range, fromTrack: track, ripple: false, newID)
        draft.dropTransition(onTrack: track, at: range.end)
        let media = Segment.Media(source: source, sourceLength: sourceLength)
        draft.insert(
            Segment(id: newID(), start: start, duration: length, name: name, content: .media(media)),
            onTrack: track
        )
    }
}

extension Edit {
    /// See `Overwrite`.
    public static func overwrite(
        _ range: TimeRange,
        with source: MediaSource,
        name: String,
        sourceLength: Int?
    ) -> Edit {
        .overwrite(Overwrite(range, with: source, name: name, sourceLength: sourceLength))
    }
}

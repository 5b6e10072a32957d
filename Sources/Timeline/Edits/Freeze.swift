/// Holds the picture at a time for a length, and ripples: the clip is split there and a still put between. Without a
/// segment, it is the clip of the lowest video track that stands there. At a clip's own start or end the still goes
/// before or behind it, and has its transition and fade of that side.
/// ```
/// before  |AAAA|BB|     at 3 for 2   |AAA|ss|A|BB|
/// ```
/// Refused is a time at which no clip stands.
public struct Freeze: EditOperation {
    public static let kind = Edit.Kind.freeze

    /// When, in ms.
    public var time: Int
    /// Which clip; nil for the one that stands there.
    public var segment: SegmentAddress?
    /// How long the picture is held, in ms.
    public var length: Int

    /// A picture to be held.
    public init(at time: Int, _ segment: SegmentAddress?, length: Int) {
        self.time = time
        self.segment = segment
        self.length = length
    }

    public var subject: EditSubject { .still }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let address = if let segment { segment } else { try clip(in: draft) }
        let index = try draft.find(address, on: .video)
        let clip = draft[index]
        guard let media = clip.media else { throw .wrongKind(address, .video) }
        guard clip.start <= time, time <= clip.end else { throw .outside(time: time, of: clip.range) }
        var still = clip
        still.id = newID()
        still.start = time
        still.duration = try Draft.checked(length: length)
        still.media = Segment.Media(
            source: media.source,
            sourceStart: media.sourceTime(at: time - clip.start, of: clip.duration),
            sourceLength: media.sourceLength,
            isFrozen: true
        )
        // Put before the clip or behind it, the still has the outer edge; between its parts it has none.
        if time > clip.start {
            (still.transition, still.fadeIn) = (nil, 0)
        } else {
            (draft[index].transition, draft[index].fadeIn) = (nil, 0)
        }
        if time < clip.end { still.fadeOut = 0 } else { draft[index].fadeOut = 0 }
        draft.splitSegments(onTrack: index.track, at: time, newID)
        draft.shift(track: index.track, from: time, by: length)
        draft.insert(still, onTrack: index.track)
    }

    /// The clip of the lowest video track that stands at the time, or ends there.
    private func clip(in draft: Draft) throws(EditRefusal) -> SegmentAddress {
        let clips = draft.addresses.filter { $0.track.kind == .video && draft[$0]?.media != nil }
        let found =
            clips.first { draft[$0]?.range.contains(time) == true } ?? clips.first { draft[$0]?.end == time }
        guard let found else { throw .outside(time: time, of: TimeRange(0, draft.pictureEnd)) }
        return found
    }
}

extension Edit {
    /// See `Freeze`.
    public static func freeze(at time: Int, _ segment: SegmentAddress?, length: Int) -> Edit {
        .freeze(Freeze(at: time, segment, length: length))
    }
}

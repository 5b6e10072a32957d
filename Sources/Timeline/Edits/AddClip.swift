/// Puts a clip on the first video track; what stands behind the place moves later.
/// ```
/// before  |AAAA|BBBB|        end    |AAAA|BBBB|NNN|
///                            at 4   |AAAA|NNN|BBBB|
///                            at 2   |AA|NNN|AA|BBBB|
/// ```
/// Where there is no video track, a new one is put below everything else. Refused are a length that the source does not
/// have, and a locked track.
public struct AddClip: EditOperation {
    public static let kind = Edit.Kind.addClip

    /// Where its pictures come from.
    public var source: MediaSource
    /// What to call it.
    public var name: String
    /// How long it is to be on the timeline, in ms.
    public var length: Int
    /// How long the source is, in ms, where known.
    public var sourceLength: Int?
    /// Where it goes.
    public var place: ClipPlace

    /// A clip; by default it goes to the end.
    public init(
        source: MediaSource,
        name: String,
        length: Int,
        sourceLength: Int? = nil,
        place: ClipPlace = .end
    ) {
        self.source = source
        self.name = name
        self.length = length
        self.sourceLength = sourceLength
        self.place = place
    }

    // A clip put into another one makes two new segments: itself and the other's second half.
    public var subject: EditSubject {
        switch place {
        case .end: .lastAdded
        case .at(let time): .addedAt(time)
        }
    }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        _ = try Draft.checked(length: length)
        if let sourceLength, length > sourceLength { throw .sourceTooShort(name: name, longest: sourceLength) }
        let track = draft.trackForPictures()
        guard !draft.tracks[track].isLocked else { throw .trackLocked(draft.label(ofTrackAt: track)) }
        let start = try openGap(on: track, in: &draft, newID)
        let media = Segment.Media(source: source, sourceLength: sourceLength)
        draft.insert(
            Segment(id: newID(), start: start, duration: length, name: name, content: .media(media)),
            onTrack: track
        )
    }

    private func openGap(on track: Int, in draft: inout Draft, _ newID: () -> String) throws(EditRefusal) -> Int {
        guard case .at(let time) = place else { return draft.tracks[track].end }
        _ = try draft.checked(time: time)
        draft.dropTransition(onTrack: track, at: time)
        draft.splitSegments(onTrack: track, at: time, newID)
        draft.shift(track: track, from: time, by: length)
        return time
    }
}

/// Where a clip goes.
public enum ClipPlace: Hashable, Codable, Sendable {
    /// Behind the last clip.
    case end
    /// At a time in ms; a clip that stands there is split.
    case at(Int)
}

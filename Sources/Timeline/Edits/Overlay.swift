/// Lays a picture over the film, on the first video track above the lowest that is free there, or on a new one: a new
/// picture, or a clip that stands on the timeline, whose gap is closed. Nothing else moves.
/// ```
/// before  V1  |AAAA|BBBB|CC|        B at 1   V2  .|BBBB|
///                                            V1  |AAAA|CC|
///                                   N at 3   V2  ...|NN|
///                                            V1  |AAAA|BBBB|CC|
/// ```
/// Refused are a length that the source does not have, a box out of range, a locked track, and what is no picture.
public struct Overlay: EditOperation {
    public static let kind = Edit.Kind.overlay

    /// What is laid over the film.
    public enum Picture: Hashable, Codable, Sendable {
        /// Something new: where it comes from, its name and length on the timeline, and its source's, in ms.
        case new(MediaSource, name: String, length: Int, sourceLength: Int?)
        /// A clip that stands on the timeline.
        case clip(SegmentAddress)
    }

    /// What is laid over the film.
    public var picture: Picture
    /// Where it begins, in ms, once the gap of a clip is closed.
    public var start: Int
    /// Its place and size on the picture; nil for all of it.
    public var box: Look.Box?

    /// A picture over the film.
    public init(_ picture: Picture, at start: Int, in box: Look.Box?) {
        self.picture = picture
        self.start = start
        self.box = box
    }

    // A clip keeps its name, but not its address: it is the one that begins there above the others.
    public var subject: EditSubject {
        switch picture {
        case .new: .lastAdded
        case .clip(let address): .lifted(address, to: start)
        }
    }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        _ = try draft.checked(time: start)
        if let box { _ = try Draft.checked(box.size, in: Look.Box.sizes, unit: "%") }
        let origin = try origin(in: draft)
        var segment = try taken(from: &draft, newID)
        segment.start = start
        segment.transition = nil
        segment.look.box = box
        draft.layOver(segment)
        if let origin { draft.dropIfEmptied(track: origin) }
    }

    /// The track that a clip leaves.
    private func origin(in draft: Draft) throws(EditRefusal) -> Int? {
        guard case .clip(let address) = picture else { return nil }
        return try draft.find(address, on: .video).track
    }

    private func taken(from draft: inout Draft, _ newID: () -> String) throws(EditRefusal) -> Segment {
        switch picture {
        case .new(let source, let name, let length, let sourceLength):
            _ = try Draft.checked(length: length)
            if let sourceLength, length > sourceLength { throw .sourceTooShort(name: name, longest: sourceLength) }
            let media = Segment.Media(source: source, sourceLength: sourceLength)
            return Segment(id: newID(), start: start, duration: length, name: name, content: .media(media))
        case .clip(let address):
            let index = try draft.find(address, on: .video)
            let segment = draft.tracks[index.track].segments.remove(at: index.segment)
            draft.dropTransition(onTrack: index.track, at: segment.end)
            // What stands above the others already left no gap that anybody would miss.
            guard index.track == draft.lowestVideoTrack else { return segment }
            draft.shift(track: index.track, from: segment.end, by: -segment.duration)
            return segment
        }
    }
}

extension Draft {
    fileprivate var lowestVideoTrack: Int? { tracks.firstIndex { $0.kind == .video } }

    /// Puts a picture on the first track above the lowest that is free there, else on a new one.
    fileprivate mutating func layOver(_ segment: Segment) {
        let free = tracks.indices.first { track in
            tracks[track].kind == .video && track != lowestVideoTrack && !tracks[track].isLocked
                && tracks[track].isFree(segment.range)
        }
        insert(segment, onTrack: free ?? openTrack(.video, name: numbered("Video", .video)))
    }
}

extension Edit {
    /// See `Overlay`.
    public static func overlay(_ picture: Overlay.Picture, at start: Int, in box: Look.Box?) -> Edit {
        .overlay(Overlay(picture, at: start, in: box))
    }
}

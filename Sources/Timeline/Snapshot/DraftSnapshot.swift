/// A draft as it is looked at: never changed, and where everything stands worked out once.
///
/// Looking a time up takes a few steps however long the film is, and two are the same only if they are the same one, which
/// is found out at once. Making one takes as long as the film: it is made where nobody waits. All times are in ms.
public final class DraftSnapshot: Sendable, Equatable {
    /// The draft.
    public let draft: Draft
    /// How long the film is.
    public let duration: Int
    /// Whether there is no segment at all.
    public let isEmpty: Bool
    /// Its tracks, in their order.
    public let lanes: [SnapshotLane]
    /// Every time at which a segment begins or ends, and the start and the end of the film, in order, each once.
    public let cuts: [Int]
    /// How far the film looks into each source that is as long as one wants.
    private let reaches: [MediaSource: Int]

    /// Works out where everything stands.
    public init(_ draft: Draft) {
        self.draft = draft
        let labels = TrackLabel.labels(of: draft.tracks)
        lanes = zip(labels, draft.tracks).map { SnapshotLane($0, $1) }
        duration = lanes.map(\.end).max() ?? 0
        isEmpty = lanes.allSatisfy(\.segments.isEmpty)
        cuts = Self.cuts(of: lanes, duration: duration)
        reaches = Self.reaches(of: lanes)
    }

    /// Only the same one is the same: what it holds takes long to compare, and never changes.
    public static func == (one: DraftSnapshot, other: DraftSnapshot) -> Bool { one === other }

    // MARK: Segments

    /// The place in `lanes` of a labelled track; nil where there is none.
    public func lane(_ label: TrackLabel) -> Int? { lanes.firstIndex { $0.label == label } }

    /// The segment at an address; nil where there is none.
    public subscript(address: SegmentAddress) -> Segment? {
        lane(address.track).flatMap { lanes[$0][address.position] }
    }

    /// The address so many segments on, in the order of tracks and time, or back below 0; the last or the first beyond the
    /// ends, nil where there is no segment or none at the address.
    public func address(from address: SegmentAddress, by step: Int) -> SegmentAddress? {
        guard var lane = lane(address.track), lanes[lane][address.position] != nil else { return nil }
        var place = address.position - 1 + step
        while place >= lanes[lane].segments.count {
            guard let next = lanes[(lane + 1)...].firstIndex(where: { !$0.segments.isEmpty }) else {
                return lastAddress
            }
            (place, lane) = (place - lanes[lane].segments.count, next)
        }
        while place < 0 {
            guard let next = lanes[..<lane].lastIndex(where: { !$0.segments.isEmpty }) else { return firstAddress }
            (place, lane) = (place + lanes[next].segments.count, next)
        }
        return SegmentAddress(lanes[lane].label, place + 1)
    }

    /// The first segment of the first track that has any.
    public var firstAddress: SegmentAddress? {
        lanes.first { !$0.segments.isEmpty }.map { SegmentAddress($0.label, 1) }
    }

    /// The last segment of the last track that has any.
    public var lastAddress: SegmentAddress? {
        lanes.last { !$0.segments.isEmpty }.map { SegmentAddress($0.label, $0.segments.count) }
    }

    // MARK: Times

    /// The next cut after a time; nil behind the last.
    public func cut(after time: Int) -> Int? { cuts[cuts.boundary { $0 > time }...].first }

    /// The cut before a time; nil before the first.
    public func cut(before time: Int) -> Int? { cuts[..<cuts.boundary { $0 >= time }].last }

    /// How far the film looks into a source that is as long as one wants, 0 where it does not.
    public func reach(of source: MediaSource) -> Int { reaches[source] ?? 0 }

    private static func cuts(of lanes: [SnapshotLane], duration: Int) -> [Int] {
        var times = [0, duration]
        times.reserveCapacity(2 + 2 * lanes.reduce(0) { $0 + $1.segments.count })
        for segment in lanes.lazy.flatMap(\.segments) {
            times.append(segment.start)
            times.append(segment.end)
        }
        times.sort()
        let others = zip(times.dropFirst(), times).lazy.filter { $0 != $1 }.map(\.0)
        return Array(times.prefix(1)) + others
    }

    private static func reaches(of lanes: [SnapshotLane]) -> [MediaSource: Int] {
        var reaches: [MediaSource: Int] = [:]
        for segment in lanes.lazy.flatMap(\.segments) {
            guard let media = segment.media, media.source.isEndless else { continue }
            reaches[media.source] = max(reaches[media.source] ?? 0, media.sourceRange(of: segment.duration).end)
        }
        return reaches
    }
}

extension TrackLabel {
    /// The labels of tracks in their order.
    static func labels(of tracks: [Track]) -> [TrackLabel] {
        // Kinds unknown here share the letter X, so they are counted together.
        var counts: [Character: Int] = [:]
        return tracks.map { track in
            counts[track.kind.letter, default: 0] += 1
            return TrackLabel(track.kind, counts[track.kind.letter] ?? 1)
        }
    }
}

extension Array {
    /// Where the elements begin of which something is true, in an array that has all those behind all others.
    func boundary(_ isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// A track of a draft that is looked at: what stands where is found in a few steps. All times are in ms.
public struct SnapshotLane: Sendable {
    /// What the track is called.
    public let label: TrackLabel
    /// What it carries.
    public let kind: TrackKind
    /// Its segments, in the order of the draft.
    public let segments: [Segment]
    /// The places of the segments by start; nil where they stand so already.
    private let order: [Int]?
    /// The starts in that order.
    private let starts: [Int]
    /// For each segment in that order the latest end up to it.
    private let ends: [Int]
    /// Whether no two overlap.
    private let isDisjoint: Bool

    init(_ label: TrackLabel, _ track: Track) {
        self.label = label
        kind = track.kind
        segments = track.segments
        let isInOrder = zip(track.segments, track.segments.dropFirst()).allSatisfy { $0.start <= $1.start }
        let order =
            isInOrder
            ? nil
            : track.segments.indices.sorted { (track.segments[$0].start, $0) < (track.segments[$1].start, $1) }
        let sorted = order.map { places in places.map { track.segments[$0] } } ?? track.segments
        starts = sorted.map(\.start)
        var last = Int.min
        var isDisjoint = true
        ends = sorted.map { segment in
            if segment.start < last { isDisjoint = false }
            last = max(last, segment.end)
            return last
        }
        (self.order, self.isDisjoint) = (order, isDisjoint)
    }

    /// Where its last segment ends; 0 without any.
    public var end: Int { max(ends.last ?? 0, 0) }

    /// The segment at a position, from 1; nil where there is none.
    public subscript(position: Int) -> Segment? {
        segments.indices.contains(position - 1) ? segments[position - 1] : nil
    }

    /// The positions, from 1, of what is seen of a stretch of time in cells that each stand for so many ms, by start.
    ///
    /// Of those that begin in one cell only the last is told, since it would hide the others: so there are never more than
    /// cells, whatever the film holds, but where segments overlap.
    public func positions(from time: Int, cells: Int, scale: Int) -> [Int] {
        let end = time + cells * scale
        var place = ends.boundary { $0 > time }
        let last = starts.boundary { $0 >= end }
        var found: [Int] = []
        while place < last {
            if isDisjoint, starts[place] >= time {
                let next = time + ((starts[place] - time) / scale + 1) * scale
                place = max(place, starts.boundary { $0 >= next } - 1)
            }
            if ends[place] > time { found.append(position(place)) }
            place += 1
        }
        return found
    }

    /// The position, from 1, of the segment in a cell, the one painted over the others; nil where the cell is free.
    public func position(inCell cell: Int, from time: Int, scale: Int) -> Int? {
        positions(from: time, cells: cell + 1, scale: scale).last { position in
            let segment = segments[position - 1]
            let start = (segment.start - time).divided(by: scale)
            return start <= cell && cell < max(start + 1, (segment.end - time).divided(by: scale))
        }
    }

    /// The position, from 1, of what stands at a time, else of what is nearest to it; nil where there is nothing.
    public func position(nearestTo time: Int) -> Int? {
        guard !segments.isEmpty else { return nil }
        let next = starts.boundary { $0 > time }
        guard next > 0 else { return position(0) }
        // What reaches furthest of all that have begun; overlapping, it may have begun long before.
        var before = next - 1
        if !isDisjoint { before = ends.boundary { $0 >= ends[before] } }
        guard ends[before] <= time, next < starts.count else { return position(before) }
        return starts[next] - time < time - ends[before] ? position(next) : position(before)
    }

    private func position(_ place: Int) -> Int { (order?[place] ?? place) + 1 }
}

extension Int {
    /// Rounded down on both sides of 0.
    fileprivate func divided(by step: Int) -> Int { self >= 0 ? self / step : -((step - 1 - self) / step) }
}

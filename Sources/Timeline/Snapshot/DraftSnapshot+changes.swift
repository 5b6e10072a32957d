extension DraftSnapshot {
    /// The segments that stood otherwise on their track in an older draft, or not at all, in order.
    public func addresses(changedSince old: DraftSnapshot) -> [SegmentAddress] {
        guard old != self else { return [] }
        return lanes.flatMap { lane in
            lane.positions(changedSince: old.lane(lane.label).map { old.lanes[$0] }).map {
                SegmentAddress(lane.label, $0)
            }
        }
    }
}

extension SnapshotLane {
    fileprivate func positions(changedSince old: SnapshotLane?) -> [Int] {
        guard let old else { return Array(1..<(segments.count + 1)) }
        // Most of it is as it was up to the edit, and often behind it.
        let head = zip(segments, old.segments).prefix { SegmentLook($0) == SegmentLook($1) }.count
        let tail = zip(segments[head...].reversed(), old.segments[head...].reversed())
            .prefix { SegmentLook($0) == SegmentLook($1) }.count
        let known = Set(old.segments[head..<(old.segments.count - tail)].map(SegmentLook.init))
        return (head..<(segments.count - tail)).filter { !known.contains(SegmentLook(segments[$0])) }.map { $0 + 1 }
    }
}

/// What of a segment is seen at a glance.
private struct SegmentLook: Hashable {
    let start: Int
    let duration: Int
    let volume: Int
    let name: String
    let content: Segment.Content

    init(_ segment: Segment) {
        start = segment.start
        duration = segment.duration
        volume = segment.volume
        name = segment.name
        content = segment.content
    }
}

import Timeline

/// What is selected, and ways to get there.
extension TimelinePane {
    var selected: Segment? { selection.flatMap { film[$0] } }

    /// Moves the playhead to the next cut, or the one before.
    mutating func jump(forward: Bool) {
        let target = forward ? film.cut(after: playhead) : film.cut(before: playhead)
        if let target { movePlayhead(to: target) }
    }

    /// Selects a segment and shows it.
    mutating func select(_ address: SegmentAddress?) {
        selection = address
        guard let address, let lane = film.lane(address.track) else { return }
        if lane < firstLane { firstLane = lane }
        if lane >= firstLane + laneCapacity { firstLane = lane - laneCapacity + 1 }
    }

    /// Selects the next segment, or the one before, in the order of tracks and time, and goes to its start.
    mutating func selectNext(by step: Int) {
        let next = selection.flatMap { film.address(from: $0, by: step) }
        guard let address = next ?? (step > 0 ? film.firstAddress : film.lastAddress) else { return }
        select(address)
        if let segment = film[address] { movePlayhead(to: segment.start) }
    }

    /// Selects on the track below, or above, what stands at the playhead or nearest to it.
    mutating func selectTrack(by step: Int) {
        let lanes = film.lanes.indices.filter { !film.lanes[$0].segments.isEmpty }
        guard let first = lanes.first, let last = lanes.last else { return }
        guard let current = selection.flatMap({ film.lane($0.track) }) else {
            return select(nearest(inLane: step > 0 ? first : last))
        }
        let next = step > 0 ? lanes.first { $0 > current } : lanes.last { $0 < current }
        if let next { select(nearest(inLane: next)) }
    }

    private func nearest(inLane lane: Int) -> SegmentAddress? {
        let lane = film.lanes[lane]
        return lane.position(nearestTo: playhead).map { SegmentAddress(lane.label, $0) }
    }

    /// Selects what is drawn in a cell; an empty one selects nothing.
    mutating func select(column: Int, lane: Int) {
        guard film.lanes.indices.contains(lane) else { return }
        let lane = film.lanes[lane]
        let position = lane.position(inCell: column, from: offset, scale: scale)
        selection = position.map { SegmentAddress(lane.label, $0) }
    }
}

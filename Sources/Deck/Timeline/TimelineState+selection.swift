import Timeline

/// What is selected, and ways to get there.
extension TimelineState {
    var selected: Segment? { selection.flatMap { shown[$0] } }

    /// Every time at which a segment begins or ends, in order.
    var cuts: [Int] {
        Set(shown.tracks.flatMap { $0.segments.flatMap { [$0.start, $0.end] } }).union([0, shown.duration]).sorted()
    }

    /// Moves the playhead to the next cut, or the one before.
    mutating func jump(forward: Bool) {
        let target = forward ? cuts.first { $0 > playhead } : cuts.last { $0 < playhead }
        if let target { movePlayhead(to: target) }
    }

    /// Selects a segment and shows it.
    mutating func select(_ address: SegmentAddress?) {
        selection = address
        guard let address, let lane = shown.trackIndex(address.track) else { return }
        if lane < firstLane { firstLane = lane }
        if lane >= firstLane + laneCapacity { firstLane = lane - laneCapacity + 1 }
    }

    /// Selects the next segment, or the one before, in the order of tracks and time, and goes to its start.
    mutating func selectNext(by step: Int) {
        let all = shown.addresses
        guard !all.isEmpty else { return }
        let place = selection.flatMap { all.firstIndex(of: $0) }
        let next = place.map { min(max($0 + step, 0), all.count - 1) } ?? (step > 0 ? 0 : all.count - 1)
        select(all[next])
        if let segment = shown[all[next]] { movePlayhead(to: segment.start) }
    }

    /// Selects on the track below, or above, what stands at the playhead or nearest to it.
    mutating func selectTrack(by step: Int) {
        let lanes = shown.tracks.indices.filter { !shown.tracks[$0].segments.isEmpty }
        guard let first = lanes.first, let last = lanes.last else { return }
        guard let current = selection.flatMap({ shown.trackIndex($0.track) }) else {
            return select(nearest(inLane: step > 0 ? first : last))
        }
        let next = step > 0 ? lanes.first { $0 > current } : lanes.last { $0 < current }
        if let next { select(nearest(inLane: next)) }
    }

    private func nearest(inLane lane: Int) -> SegmentAddress? {
        let segments = shown.tracks[lane].segments
        let distances = segments.map { segment in
            segment.range.contains(playhead) ? 0 : min(abs(segment.start - playhead), abs(segment.end - playhead)) + 1
        }
        guard let least = distances.min(), let place = distances.firstIndex(of: least) else { return nil }
        return SegmentAddress(shown.label(ofTrackAt: lane), place + 1)
    }

    /// Selects what is drawn in a cell; an empty one selects nothing.
    mutating func select(column: Int, lane: Int) {
        guard shown.tracks.indices.contains(lane) else { return }
        let segments = shown.tracks[lane].segments
        // The last that matches is the one painted over the others.
        let place = segments.lastIndex { segment in
            let start = self.column(of: segment.start)
            return start <= column && column < max(start + 1, self.column(of: segment.end))
        }
        selection = place.map { SegmentAddress(shown.label(ofTrackAt: lane), $0 + 1) }
    }
}

import Timeline

/// What is selected, and ways to get there.
extension TimelinePane {
    var selected: Segment? { selection.flatMap { film[$0] } }

    /// Everything that is selected, in the order of tracks and time.
    var allSelected: [SegmentAddress] {
        guard let selection else { return [] }
        guard !others.isEmpty else { return [selection] }
        return film.inOrder(others.union([selection]))
    }

    func isSelected(_ address: SegmentAddress) -> Bool { address == selection || others.contains(address) }

    /// Moves the playhead to the next cut, or the one before.
    mutating func jump(forward: Bool) {
        let film = comparing?.films.new ?? film
        let target = forward ? film.cut(after: playhead) : film.cut(before: playhead)
        if let target { movePlayhead(to: target) }
    }

    /// Selects a segment and shows it; where the selection grows, beside those that are selected.
    mutating func select(_ address: SegmentAddress?) {
        if isExtending, let selection { others.insert(selection) } else { others = [] }
        selection = address
        if let address { others.remove(address) }
        guard let address, let lane = row(of: address.track) else { return }
        if lane < firstLane { firstLane = lane }
        if lane >= firstLane + laneCapacity { firstLane = lane - laneCapacity + 1 }
    }

    /// Selects these, the first of which leads.
    mutating func select(all addresses: [SegmentAddress]) {
        isExtending = false
        select(addresses.first)
        others = Set(addresses.dropFirst())
    }

    /// Selects everything that begins at a time or behind it, on every track that is not locked.
    mutating func selectAll(from time: Int) {
        let all = film.lanes.indices.filter { !shown.tracks[$0].isLocked }.flatMap { place in
            let lane = film.lanes[place]
            return lane.segments.indices.filter { lane.segments[$0].start >= time }
                .map { SegmentAddress(lane.label, $0 + 1) }
        }
        select(all: all)
    }

    /// Does what was said of it in the chat.
    mutating func grant(_ wish: ScreenWish, _ desk: inout Desk) {
        switch wish {
        case .compare(let old, let new): compare(old: old, new: new, &desk)
        case .goTo(let time): movePlayhead(to: time)
        case .select(let addresses):
            _ = leaveComparison()
            select(all: addresses)
            if let start = selected?.start { movePlayhead(to: start) }
        case .help, .leave, .open, .make, .switchTo: break
        }
    }

    /// Has what one goes to from now on selected beside what is, or no more.
    mutating func extendSelection() { isExtending.toggle() }

    /// Selects the next segment, or the one before, in the order of tracks and time, and goes to its start.
    mutating func selectNext(by step: Int) {
        let next = selection.flatMap { film.address(from: $0, by: step) }
        guard let address = next ?? (step > 0 ? film.firstAddress : film.lastAddress) else { return }
        select(address)
        if let segment = film[address] { movePlayhead(to: segment.start) }
    }

    /// Selects on the track below, or above, what stands at the playhead or nearest to it.
    mutating func selectTrack(by step: Int) {
        let places = order.indices.filter { !film.lanes[order[$0]].segments.isEmpty }
        guard let current = selection.flatMap({ row(of: $0.track) }) else {
            // One begins with the pictures that all else lies over.
            let main = places.last { film.lanes[order[$0]].kind == .video } ?? places.first
            return select(main.flatMap { nearest(inLane: order[$0]) })
        }
        let next = step > 0 ? places.first { $0 > current } : places.last { $0 < current }
        if let next { select(nearest(inLane: order[next])) }
    }

    func nearest(inLane lane: Int) -> SegmentAddress? {
        let lane = film.lanes[lane]
        return lane.position(nearestTo: playhead).map { SegmentAddress(lane.label, $0) }
    }

    /// What is drawn in a cell; nil where that is free.
    func address(column: Int, lane: Int) -> SegmentAddress? {
        guard film.lanes.indices.contains(lane) else { return nil }
        let lane = film.lanes[lane]
        return lane.position(inCell: column, from: offset, scale: scale).map { SegmentAddress(lane.label, $0) }
    }

    /// Everything of which a part stands in a stretch of time on lanes, counted from the top.
    func addresses(in range: TimeRange, rows: ClosedRange<Int>) -> [SegmentAddress] {
        order.indices.filter(rows.contains).flatMap { row in
            let lane = film.lanes[order[row]]
            return lane.segments.indices.filter { lane.segments[$0].range.overlaps(range) }
                .map { SegmentAddress(lane.label, $0 + 1) }
        }
    }
}

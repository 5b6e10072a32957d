import Terminal
import Timeline
import Workspace

/// Where one looks: scale, scrolling, playhead.
extension TimelinePane {
    /// Milliseconds a cell.
    var scale: Int { zoom ?? fitScale }

    /// How much of time there is to be looked at, in ms.
    var extent: Int { comparing?.films.duration ?? film.duration }

    /// Fits the scale to what is shown now.
    mutating func measure() {
        fitScale = Scale.fit(extent, columns: columns)
        if let zoom, zoom > fitScale * 4 { self.zoom = nil }
    }

    /// The column of a time; outside of 0..<columns it is not seen.
    func column(of time: Int) -> Int {
        let distance = time - offset
        // Rounded down on both sides of the edge, so that segments keep their neighbours.
        return distance >= 0 ? distance / scale : -((-distance + scale - 1) / scale)
    }

    /// The time at which a column begins, kept within the film.
    func time(atColumn column: Int) -> Int { min(max(offset + column * scale, 0), extent) }

    /// Whether any part of a segment is on the screen.
    func isVisible(_ address: SegmentAddress) -> Bool {
        guard let segment = film[address], let lane = row(of: address.track) else { return true }
        let isInLanes = lane >= firstLane && lane < firstLane + laneCapacity
        return isInLanes && segment.end > offset && segment.start < offset + columns * scale
    }

    func wish(in body: PaneBody, _ desk: Desk) -> PaneWish {
        // The ruler, the line below the lanes, and what is told of the selected segment.
        if let comparing { return PaneWish(rows: comparing.lines(heightCompared(comparing, in: body, desk)) + 3) }
        return PaneWish(rows: film.isEmpty ? 7 : heights(in: body, desk).reduce(0, +) + 3)
    }

    /// Without colours there is nothing to see in a second row.
    private func heightCompared(_ comparing: Comparing, in body: PaneBody, _ desk: Desk) -> Int {
        desk.theme.depth == .mono ? 1 : comparing.height(in: body.filmRows - LaneHeights.others)
    }

    private func heights(in body: PaneBody, _ desk: Desk) -> [Int] {
        LaneHeights.heights(
            of: order.map { film.lanes[$0].kind },
            in: body,
            showsPictures: desk.hasPictures && desk.theme.showsPictures,
            wanted: desk.laneRows,
            theme: desk.theme
        )
    }

    /// Takes the room there is.
    mutating func fit(into inside: Size, of body: PaneBody, _ desk: Desk) {
        let room = max(1, inside.width - Self.labelWidth)
        if columns != room { columns = room }
        let rows = max(1, inside.height - 3)
        let height = comparing.map { heightCompared($0, in: body, desk) } ?? 1
        comparing?.fit(lines: rows, height: height)
        let heights = heights(in: body, desk)
        // Where not all of them fit each has one row, and one more says how many there are.
        let hasAllLanes = heights.reduce(0, +) <= rows
        laneCapacity = max(1, hasAllLanes ? heights.count : rows - 1)
        firstLane = min(max(firstLane, 0), max(0, film.lanes.count - laneCapacity))
        laneHeights = hasAllLanes ? heights : heights.map { _ in 1 }
        if zoom == nil {
            offset = 0
        } else {
            offset = min(max(offset, 0), max(0, extent - columns * scale / 2))
        }
    }

    /// The lanes on the screen, first on top, with the rows of each, counted from below the ruler.
    var lanes: [(index: Int, rows: Range<Int>)] {
        var top = 0
        return zip(order, laneHeights).dropFirst(firstLane).prefix(laneCapacity).map { lane, height in
            defer { top += height }
            return (lane, top..<(top + height))
        }
    }

    /// Where a track stands, counted from the top; nil where there is none.
    func row(of label: TrackLabel) -> Int? { film.lane(label).flatMap(order.firstIndex) }

    /// The rows below the ruler that are drawn on.
    var drawnRows: Int { comparing.map { $0.seen.last?.lines.upperBound ?? 0 } ?? laneRows }

    /// The rows that all lanes on the screen take.
    var laneRows: Int { lanes.last?.rows.upperBound ?? 0 }

    /// Moves the playhead to a time, and the view after it.
    mutating func movePlayhead(to time: Int) {
        playhead = min(max(time, 0), extent)
        showPlayhead()
    }

    /// Moves the playhead as the film is played: at the edge of the view the next part of the film comes into it, whole.
    mutating func follow(to time: Int) {
        let isBack = time < playhead
        playhead = min(max(time, 0), film.duration)
        guard zoom != nil else { return }
        let margin = min(columns / 8, 10)
        let column = column(of: playhead)
        if column < 0 || column >= columns - margin, !isBack {
            offset = max(0, playhead - margin * scale)
        } else if column < margin || column >= columns, isBack {
            offset = max(0, playhead - (columns - 1 - margin) * scale)
        }
    }

    /// Scrolls as little as shows a time.
    mutating func show(time: Int) {
        guard zoom != nil else { return }
        let column = column(of: time)
        if column < 0 { offset = max(0, time) } else if column >= columns { offset = time - (columns - 1) * scale }
    }

    mutating func movePlayhead(toColumn column: Int) { movePlayhead(to: time(atColumn: column)) }

    /// Scrolls as little as shows the playhead with some film around it.
    mutating func showPlayhead() {
        guard zoom != nil else { return }
        let margin = min(columns / 8, 10)
        let column = column(of: playhead)
        if column < margin {
            offset = max(0, playhead - margin * scale)
        } else if column >= columns - margin {
            offset = playhead - (columns - 1 - margin) * scale
        }
    }

    /// Goes finer (below 0) or coarser, around the playhead.
    mutating func zoom(by steps: Int) {
        let before = column(of: playhead)
        let next = Scale.step(from: scale, by: steps)
        if steps > 0, next >= fitScale {
            zoom = nil
            offset = 0
            return
        }
        zoom = next
        offset = max(0, playhead - min(max(before, 0), columns - 1) * next)
        showPlayhead()
    }

    /// Goes as fine as shows all of the selected segment, or of the difference, from its start.
    mutating func zoomToSelection() {
        guard let range = rangeInSight else { return }
        zoom = min(Scale.fit(range.duration, columns: columns), fitScale)
        offset = range.start
        movePlayhead(to: min(max(playhead, range.start), range.end))
    }

    mutating func zoomToFit() {
        zoom = nil
        offset = 0
    }

    mutating func scroll(byColumns columns: Int) {
        guard zoom != nil else { return }
        offset = min(max(0, offset + columns * scale), max(0, extent - self.columns * scale / 2))
    }

    /// Whether not all tracks are in sight, and how many are.
    var hasMoreLanes: Bool { comparing.map { $0.rows.count > $0.capacity } ?? (film.lanes.count > laneCapacity) }
    var lanesInSight: Int { comparing?.capacity ?? laneCapacity }

    /// Whether there was anything to scroll.
    mutating func scrollLanes(by step: Int) -> Bool {
        guard hasMoreLanes else { return false }
        if let comparing {
            self.comparing?.firstRow = min(max(comparing.firstRow + step, 0), comparing.rows.count - comparing.capacity)
            return true
        }
        firstLane = min(max(firstLane + step, 0), film.lanes.count - laneCapacity)
        return true
    }
}

// For the next start.
extension TimelinePane {
    /// Where one looks.
    var look: KeptLook { KeptLook(playhead: playhead, scale: zoom, offset: offset, lane: firstLane) }

    /// Looks where one looked, as far as the film still goes.
    mutating func takeUp(_ look: KeptLook?) {
        guard let look, !film.isEmpty else { return }
        playhead = look.playhead.clamped(to: 0...film.duration)
        zoom = look.scale.map { max(1, $0) }
        (offset, firstLane) = (max(0, look.offset), max(0, look.lane))
        keptLook = look
    }
}

import Terminal
import Timeline

/// Where one looks: scale, scrolling, playhead.
extension TimelineState {
    /// Milliseconds a cell.
    var scale: Int { zoom ?? Scale.fit(shown.duration, columns: columns) }

    /// The column of a time; outside of 0..<columns it is not seen.
    func column(of time: Int) -> Int {
        let distance = time - offset
        // Rounded down on both sides of the edge, so that segments keep their neighbours.
        return distance >= 0 ? distance / scale : -((-distance + scale - 1) / scale)
    }

    /// The time at which a column begins, kept within the film.
    func time(atColumn column: Int) -> Int { min(max(offset + column * scale, 0), shown.duration) }

    /// Whether any part of a segment is on the screen.
    func isVisible(_ address: SegmentAddress) -> Bool {
        guard let segment = shown[address], let lane = shown.trackIndex(address.track) else { return true }
        let isInLanes = lane >= firstLane && lane < firstLane + laneCapacity
        return isInLanes && segment.end > offset && segment.start < offset + columns * scale
    }

    /// Takes the room there is.
    mutating func fit(into inside: Size, laneHeights: [Int]) {
        columns = max(1, inside.width - Self.labelWidth)
        let rows = max(1, inside.height - 3)
        // Where not all of them fit each has one row, and one more says how many there are.
        let hasAllLanes = laneHeights.reduce(0, +) <= rows
        laneCapacity = max(1, hasAllLanes ? laneHeights.count : rows - 1)
        firstLane = min(max(firstLane, 0), max(0, shown.tracks.count - laneCapacity))
        self.laneHeights = hasAllLanes ? laneHeights : laneHeights.map { _ in 1 }
        if zoom == nil {
            offset = 0
        } else {
            offset = min(max(offset, 0), max(0, shown.duration - columns * scale / 2))
        }
    }

    /// The lanes on the screen, first on top, with the rows of each, counted from below the ruler.
    var lanes: [(index: Int, rows: Range<Int>)] {
        var top = 0
        return laneHeights.indices.dropFirst(firstLane).prefix(laneCapacity).map { lane in
            defer { top += laneHeights[lane] }
            return (lane, top..<(top + laneHeights[lane]))
        }
    }

    /// The rows that all lanes on the screen take.
    var laneRows: Int { lanes.last?.rows.upperBound ?? 0 }

    /// Moves the playhead to a time, and the view after it.
    mutating func movePlayhead(to time: Int) {
        playhead = min(max(time, 0), shown.duration)
        showPlayhead()
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
        if steps > 0, next >= Scale.fit(shown.duration, columns: columns) {
            zoom = nil
            offset = 0
            return
        }
        zoom = next
        offset = max(0, playhead - min(max(before, 0), columns - 1) * next)
        showPlayhead()
    }

    mutating func zoomToFit() {
        zoom = nil
        offset = 0
    }

    mutating func scroll(byColumns columns: Int) {
        guard zoom != nil else { return }
        offset = min(max(0, offset + columns * scale), max(0, shown.duration - self.columns * scale / 2))
    }

    /// Whether there was anything to scroll.
    mutating func scrollLanes(by step: Int) -> Bool {
        guard shown.tracks.count > laneCapacity else { return false }
        firstLane = min(max(firstLane + step, 0), shown.tracks.count - laneCapacity)
        return true
    }
}

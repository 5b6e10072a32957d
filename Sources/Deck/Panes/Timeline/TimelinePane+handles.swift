import Timeline

// What of a segment the mouse takes: its edges, the cut, and what is drawn in one that is selected.
extension TimelinePane {
    /// What is taken in a cell of a segment, its row counted from that of its name.
    ///
    /// The edges trim where it has room for them; below the name, where two touch, they roll. In one that is open, the
    /// signs drawn in it go first, and below the name one takes what it shows.
    func aim(at address: SegmentAddress, _ column: Int, _ row: Int, isOpen: Bool) -> TimelinePress.Aim {
        guard let segment = film[address] else { return .segment(address, .whole) }
        let (first, last) = (self.column(of: segment.start), max(self.column(of: segment.end) - 1, 0))
        guard last - first >= 2 else { return .segment(address, .whole) }
        let handles = isOpen ? handles(of: address) : nil
        if let handles, let part = handles.part(in: column - first, row, of: rows(of: address)) {
            return .segment(address, part)
        }
        if row > 0, let behind = cut(in: column, of: address) { return .segment(behind, .cut) }
        if column == first { return .segment(address, .start) }
        if column == last { return .segment(address, .end) }
        return row > 0 && handles?.hasSound == true ? .inside(address) : .segment(address, .whole)
    }

    /// What a segment can be taken by; nil where it has no room for it, or stands on a locked track.
    func handles(of address: SegmentAddress) -> BlockHandles? {
        guard let segment = film[address], let place = film.lane(address.track), !shown.tracks[place].isLocked else {
            return nil
        }
        let columns = max(column(of: segment.end) - column(of: segment.start), 1)
        return BlockHandles(
            segment,
            on: address.track.kind,
            columns: columns,
            rows: rows(of: address),
            scale: scale,
            slides: isBetweenTwo(address)
        )
    }

    /// How high the lane is that it stands on.
    func rows(of address: SegmentAddress) -> Int {
        guard let row = row(of: address.track), laneHeights.indices.contains(row) else { return 1 }
        return laneHeights[row]
    }

    /// Whether one touches it on either side.
    func isBetweenTwo(_ address: SegmentAddress) -> Bool {
        guard let segment = film[address], let place = film.lane(address.track) else { return false }
        let lane = film.lanes[place]
        return lane[address.position - 1]?.end == segment.start && lane[address.position + 1]?.start == segment.end
    }

    /// Has another of those that are selected lead.
    mutating func swapLead(to address: SegmentAddress) {
        others.formUnion(allSelected)
        others.remove(address)
        selection = address
    }

    /// What stands behind the cut in an edge of a segment; nil where nothing touches it there.
    func cut(in column: Int, of address: SegmentAddress) -> SegmentAddress? {
        guard let segment = film[address], let place = film.lane(address.track) else { return nil }
        let (first, last) = (self.column(of: segment.start), max(self.column(of: segment.end) - 1, 0))
        guard last - first >= 2 else { return nil }
        let lane = film.lanes[place]
        if column == first { return lane[address.position - 1]?.end == segment.start ? address : nil }
        guard column == last, lane[address.position + 1]?.start == segment.end else { return nil }
        return SegmentAddress(address.track, address.position + 1)
    }

    /// Pulls at what a segment shows, or at how loud it is, as the mouse went first.
    mutating func pull(_ address: SegmentAddress, across: Int, up: Int) {
        if grab == nil {
            guard across != 0 || up != 0 else { return }
            // A row is about as high as two columns are wide.
            grab = Grab([address], abs(up) * 2 >= abs(across) ? .volume : .contents, of: film)
            grab?.isDragged = true
        }
        putGrab(at: grab?.part == .volume ? up * Grab.Part.volumeStep : across * scale, lanes: 0)
    }
}

extension BlockHandles {
    /// What is taken in a cell of a block of so many rows; nil where nothing is drawn to take it by.
    func part(in column: Int, _ row: Int, of rows: Int) -> Grab.Part? {
        if row == 0, column == fadeIn { return .fadeIn }
        if row == 0, column == fadeOut { return .fadeOut }
        return row == rows - 1 && column == between ? .between : nil
    }
}

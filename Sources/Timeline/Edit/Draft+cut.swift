extension Draft {
    mutating func split(at time: Int, _ address: SegmentAddress?, _ newID: () -> String) throws(EditRefusal) {
        if let address {
            let index = try find(address)
            let segment = tracks[index.track].segments[index.segment]
            guard segment.start < time, time < segment.end else { throw .outside(time: time, of: segment.range) }
            splitSegments(onTrack: index.track, at: time, newID)
            return
        }
        let before = self
        for track in tracks.indices where tracks[track].kind == .video && !tracks[track].isLocked {
            splitSegments(onTrack: track, at: time, newID)
        }
        if self != before { return }
        let locked = tracks.indices.first { track in
            tracks[track].kind == .video && tracks[track].isLocked
                && tracks[track].segments.contains { $0.range.contains(time) }
        }
        if let locked { throw .trackLocked(label(ofTrackAt: locked)) }
        throw .outside(time: time, of: TimeRange(0, pictureEnd))
    }

    /// Cuts every segment of a track in two that has material on both sides of a time.
    mutating func splitSegments(onTrack track: Int, at time: Int, _ newID: () -> String) {
        for index in tracks[track].segments.indices.reversed() {
            let whole = tracks[track].segments[index]
            guard whole.start < time, time < whole.end else { continue }
            var (left, right) = (whole, whole)
            left.keep(from: 0, length: time - whole.start)
            left.fadeOut = 0
            right.id = newID()
            right.keep(from: time - whole.start, length: whole.end - time)
            right.start = time
            right.fadeIn = 0
            right.transition = nil
            tracks[track].segments.replaceSubrange(index...index, with: [left, right])
        }
    }

    mutating func cut(
        _ range: TimeRange,
        in address: SegmentAddress?,
        ripple: Bool,
        _ newID: () -> String
    ) throws(EditRefusal) {
        guard !range.isEmpty else { throw .badAmount(TimeText.range(range)) }
        if let address {
            let index = try find(address)
            let segment = tracks[index.track].segments[index.segment]
            guard segment.range.overlaps(range) else { throw .outside(time: range.start, of: segment.range) }
            let part = TimeRange(max(range.start, segment.start), min(range.end, segment.end))
            guard part != segment.range else { throw .nothingLeft(name: segment.name, duration: segment.duration) }
            remove(part, fromTrack: index.track, ripple: ripple, newID)
            return
        }
        let open = tracks.filter { !$0.isLocked }
        if open.isEmpty, !tracks.isEmpty { throw .trackLocked(label(ofTrackAt: 0)) }
        let whole = TimeRange(0, open.map(\.end).max() ?? 0)
        guard whole.overlaps(range) else { throw .outside(time: range.start, of: whole) }
        guard !range.contains(whole) else { throw .nothingLeft(name: "", duration: whole.end) }
        let part = TimeRange(max(range.start, 0), min(range.end, whole.end))
        // Taken before the first track is cut: the pictures come first, and end earlier from then on.
        let oldEnd = pictureEnd
        let wasEmpty = tracks.map(\.segments.isEmpty)
        for track in tracks.indices where !tracks[track].isLocked {
            // Counting on `letBedsFollow` to shorten the bed at its end keeps the music from jumping at the cut.
            if ripple, tracks[track].isBed(through: part, endingAt: oldEnd) { continue }
            remove(part, fromTrack: track, ripple: ripple, newID)
        }
        for track in tracks.indices.reversed() where !wasEmpty[track] { dropIfEmptied(track: track) }
    }

    private mutating func remove(_ range: TimeRange, fromTrack track: Int, ripple: Bool, _ newID: () -> String) {
        // The one behind the stretch has a new neighbour, unless the one before it only lost its tail.
        let before = tracks[track].segments.first { $0.end == range.end }
        if before.map({ $0.start >= range.start }) ?? true { dropTransition(onTrack: track, at: range.end) }
        splitSegments(onTrack: track, at: range.start, newID)
        splitSegments(onTrack: track, at: range.end, newID)
        tracks[track].segments.removeAll { range.contains($0.range) }
        if ripple { shift(track: track, from: range.end, by: -range.duration) }
    }

    mutating func delete(_ address: SegmentAddress, ripple: Bool) throws(EditRefusal) {
        let index = try find(address)
        let segment = tracks[index.track].segments.remove(at: index.segment)
        dropTransition(onTrack: index.track, at: segment.end)
        if ripple { shift(track: index.track, from: segment.end, by: -segment.duration) }
        dropIfEmptied(track: index.track)
    }

    /// Drops a lane on which nothing is left. An empty lane of our own is clutter; one that came with keys we do not
    /// know is not ours to drop.
    mutating func dropIfEmptied(track: Int) {
        if tracks[track].segments.isEmpty && tracks[track].isOurs { tracks.remove(at: track) }
    }
}

extension Track {
    /// Whether one piece of endless music stands across a stretch and ends with the pictures.
    fileprivate func isBed(through range: TimeRange, endingAt pictureEnd: Int) -> Bool {
        guard kind == .audio, let last = segments.last, last.media?.source.isEndless == true else { return false }
        // Music of which nothing would be left is cut like anything else.
        guard last.duration > range.duration else { return false }
        return last.end == pictureEnd && last.start <= range.start && last.end >= range.end
    }
}

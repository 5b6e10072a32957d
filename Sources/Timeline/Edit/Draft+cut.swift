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
        for track in tracks.indices where tracks[track].kind == .video {
            splitSegments(onTrack: track, at: time, newID)
        }
        guard self != before else { throw .outside(time: time, of: TimeRange(0, pictureEnd)) }
    }

    /// Cuts every segment of a track in two that has material on both sides of a time.
    mutating func splitSegments(onTrack track: Int, at time: Int, _ newID: () -> String) {
        for index in tracks[track].segments.indices.reversed() {
            let whole = tracks[track].segments[index]
            guard whole.start < time, time < whole.end else { continue }
            var right = whole
            right.id = newID()
            right.start = time
            right.duration = whole.end - time
            right.media?.sourceStart += time - whole.start
            tracks[track].segments[index].duration = time - whole.start
            tracks[track].segments.insert(right, at: index + 1)
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
        let whole = TimeRange(0, duration)
        guard whole.overlaps(range) else { throw .outside(time: range.start, of: whole) }
        guard !range.contains(whole) else { throw .nothingLeft(name: "", duration: duration) }
        let part = TimeRange(range.start, min(range.end, duration))
        // Taken before the first track is cut: the pictures come first, and end earlier from then on.
        let oldEnd = pictureEnd
        for track in tracks.indices {
            // Counting on `letBedsFollow` to shorten the bed at its end keeps the music from jumping at the cut.
            if ripple, tracks[track].isBed(through: part, endingAt: oldEnd) { continue }
            remove(part, fromTrack: track, ripple: ripple, newID)
        }
        tracks.removeAll { $0.segments.isEmpty && $0.isOurs }
    }

    private mutating func remove(_ range: TimeRange, fromTrack track: Int, ripple: Bool, _ newID: () -> String) {
        splitSegments(onTrack: track, at: range.start, newID)
        splitSegments(onTrack: track, at: range.end, newID)
        tracks[track].segments.removeAll { range.contains($0.range) }
        if ripple { shift(track: track, from: range.end, by: -range.duration) }
    }

    mutating func delete(_ address: SegmentAddress, ripple: Bool) throws(EditRefusal) {
        let index = try find(address)
        let segment = tracks[index.track].segments.remove(at: index.segment)
        if ripple { shift(track: index.track, from: segment.end, by: -segment.duration) }
        // An empty lane of our own is clutter; one that came with keys we do not know is not ours to drop.
        if tracks[index.track].segments.isEmpty && tracks[index.track].isOurs { tracks.remove(at: index.track) }
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

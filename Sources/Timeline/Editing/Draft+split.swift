// The strokes that several edits are made of.
extension Draft {
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

    /// Takes a stretch of time out of a track.
    mutating func remove(_ range: TimeRange, fromTrack track: Int, ripple: Bool, _ newID: () -> String) {
        // The one behind the stretch has a new neighbour, unless the one before it only lost its tail.
        let before = tracks[track].segments.first { $0.end == range.end }
        if before.map({ $0.start >= range.start }) ?? true { dropTransition(onTrack: track, at: range.end) }
        splitSegments(onTrack: track, at: range.start, newID)
        for index in tracks[track].segments.indices { tracks[track].segments[index].loseHead(in: range) }
        splitSegments(onTrack: track, at: range.end, newID)
        tracks[track].segments.removeAll { range.contains($0.range) }
        if ripple { shift(track: track, from: range.end, by: -range.duration) }
    }

    /// Drops a lane on which nothing is left. An empty lane of our own is clutter; one that came with keys we do not
    /// know is not ours to drop.
    mutating func dropIfEmptied(track: Int) {
        if tracks[track].segments.isEmpty && tracks[track].isOurs { tracks.remove(at: track) }
    }

    /// Keeps a piece of a segment, or more than all of it, and ripples.
    mutating func resize(_ index: SegmentIndex, from offset: Int, to length: Int) {
        let old = self[index]
        shift(track: index.track, from: old.end, by: length - old.duration, except: index.segment)
        self[index].keep(from: offset, length: length)
    }
}

extension Segment {
    /// Loses what of it lies in a stretch that it begins in: what is left is still it, and not a piece with another name.
    fileprivate mutating func loseHead(in range: TimeRange) {
        guard range.contains(start), range.end < end else { return }
        keep(from: range.end - start, length: end - range.end)
        (start, fadeIn, transition) = (range.end, 0, nil)
    }
}

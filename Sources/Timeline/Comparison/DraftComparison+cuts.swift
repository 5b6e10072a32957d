// A cut that moved changes two segments and moves one or two; to a person it is one thing.
extension DraftComparison {
    /// Tells slides and rolls, and takes what they did out of the pairs, so that the rest is told of the drafts without
    /// them.
    mutating func foldCuts() {
        // A slide is two rolls by the same length, so it is looked for first.
        for index in pairs.indices { foldSlide(of: index) }
        for index in pairs.indices { foldRoll(before: index) }
    }

    private mutating func foldSlide(of middle: Int) {
        let (old, new) = pairs[middle]
        let distance = new.segment.start - old.segment.start
        guard distance != 0, new.segment.duration == old.segment.duration, !isElsewhere(pairs[middle]),
            let before = pairs.firstIndex(where: {
                $0.old.track == old.track && $0.old.segment.end == old.segment.start
            }),
            let behind = pairs.firstIndex(where: {
                $0.old.track == old.track && $0.old.segment.start == old.segment.end
            }),
            hasMovedEnd(before, by: distance), hasMovedStart(behind, by: distance)
        else { return }
        findings.append(Finding(track: new.track, change: .slid(new.segment, by: distance)))
        takeBack(end: before)
        takeBack(start: behind)
        pairs[middle].new = new.with { $0.start = old.segment.start }
    }

    private mutating func foldRoll(before index: Int) {
        let (old, new) = pairs[index]
        let distance = new.segment.start - old.segment.start
        guard distance != 0, hasMovedStart(index, by: distance),
            let before = pairs.firstIndex(where: {
                $0.old.track == old.track && $0.old.segment.end == old.segment.start
            }),
            hasMovedEnd(before, by: distance)
        else { return }
        let change = DraftDifference.Change.rolled(new.segment, after: pairs[before].new.segment, by: distance)
        findings.append(Finding(track: new.track, change: change))
        takeBack(end: before)
        takeBack(start: index)
    }

    /// Whether a segment lost or won so much at its end, and nothing else of its place.
    private func hasMovedEnd(_ index: Int, by distance: Int) -> Bool {
        let (old, new) = (pairs[index].old.segment, pairs[index].new.segment)
        guard !isElsewhere(pairs[index]), new.start == old.start, new.end == old.end + distance else { return false }
        return distance < 0 ? new.isPart(of: old, from: 0) : old.isPart(of: new, from: 0)
    }

    /// Whether a segment lost or won so much at its start, and nothing else of its place.
    private func hasMovedStart(_ index: Int, by distance: Int) -> Bool {
        let (old, new) = (pairs[index].old.segment, pairs[index].new.segment)
        guard !isElsewhere(pairs[index]), new.end == old.end, new.start == old.start + distance else { return false }
        return distance > 0 ? new.isPart(of: old, from: distance) : old.isPart(of: new, from: -distance)
    }

    private mutating func takeBack(end index: Int) {
        let old = pairs[index].old.segment
        pairs[index].new = pairs[index].new.with { $0.takeBack(to: old) }
    }

    private mutating func takeBack(start index: Int) {
        let old = pairs[index].old.segment
        pairs[index].new = pairs[index].new.with {
            $0.takeBack(to: old)
            $0.start = old.start
        }
    }
}

extension DraftMatch.Placed {
    func with(_ change: (inout Segment) -> Void) -> Self {
        var segment = segment
        change(&segment)
        return Self(segment: segment, kind: kind, track: track, place: place)
    }
}

extension Segment {
    /// Gives it the length of what it was, and the stretch of its source.
    fileprivate mutating func takeBack(to old: Segment) {
        duration = old.duration
        guard var mine = media, let before = old.media else { return }
        mine.sourceStart = before.sourceStart
        content = .media(mine)
    }
}

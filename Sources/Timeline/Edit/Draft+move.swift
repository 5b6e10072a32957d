extension Draft {
    mutating func move(_ address: SegmentAddress, _ target: MoveTarget) throws(EditRefusal) {
        let index = try find(address)
        switch target {
        case .time(let time): try move(index, toTrack: index.track, at: time)
        case .before(let other): try move(address, index, nextTo: other, after: false)
        case .after(let other): try move(address, index, nextTo: other, after: true)
        case .track(let label, let time):
            let track = try find(label)
            guard tracks[track].kind == tracks[index.track].kind else { throw .notForTrack(label) }
            try move(index, toTrack: track, at: time)
        }
    }

    private mutating func move(_ index: SegmentIndex, toTrack track: Int, at time: Int) throws(EditRefusal) {
        var segment = self[index]
        if track == index.track, segment.start == time { throw .noChange }
        let start = try checked(time: time)
        tracks[index.track].segments.remove(at: index.segment)
        dropTransition(onTrack: index.track, at: segment.end)
        segment.start = start
        segment.transition = nil
        if let other = tracks[track].segments.first(where: { $0.range.overlaps(segment.range) }) {
            throw .occupied(by: other.name, other.range)
        }
        insert(segment, onTrack: track)
        dropIfEmptied(track: index.track)
    }

    private mutating func move(
        _ address: SegmentAddress,
        _ index: SegmentIndex,
        nextTo other: SegmentAddress,
        after: Bool
    ) throws(EditRefusal) {
        let otherIndex = try find(other)
        guard otherIndex.track == index.track else { throw .otherTrack(address, other) }
        guard otherIndex != index else { throw .noChange }
        let old = self[index]
        var segment = tracks[index.track].segments.remove(at: index.segment)
        dropTransition(onTrack: index.track, at: old.end)
        shift(track: index.track, from: old.end, by: -old.duration)
        let place = otherIndex.segment - (otherIndex.segment > index.segment ? 1 : 0)
        let neighbour = tracks[index.track].segments[place]
        segment.start = after ? neighbour.end : neighbour.start
        segment.transition = nil
        // Where it stood already it keeps its transitions.
        guard segment.start != old.start || place + (after ? 1 : 0) != index.segment else { throw .noChange }
        dropTransition(onTrack: index.track, at: segment.start)
        shift(track: index.track, from: segment.start, by: segment.duration)
        insert(segment, onTrack: index.track)
    }

    mutating func duplicate(_ address: SegmentAddress, _ newID: () -> String) throws(EditRefusal) {
        let index = try find(address)
        var copy = self[index]
        copy.id = newID()
        copy.start = copy.end
        copy.transition = nil
        shift(track: index.track, from: copy.start, by: copy.duration, except: index.segment)
        insert(copy, onTrack: index.track)
    }
}

extension Draft {
    mutating func move(_ address: SegmentAddress, _ target: MoveTarget) throws(EditRefusal) {
        let index = try find(address)
        switch target {
        case .time(let time): try move(index, toTime: time)
        case .before(let other): try move(address, index, nextTo: other, after: false)
        case .after(let other): try move(address, index, nextTo: other, after: true)
        case .track: throw .noChange
        }
    }

    private mutating func move(_ index: SegmentIndex, toTime time: Int) throws(EditRefusal) {
        guard time >= 0 else { throw .outside(time: time, of: TimeRange(0, duration)) }
        var segment = tracks[index.track].segments.remove(at: index.segment)
        segment.start = time
        if let other = tracks[index.track].segments.first(where: { $0.range.overlaps(segment.range) }) {
            throw .occupied(by: other.name, other.range)
        }
        tracks[index.track].segments.append(segment)
        tracks[index.track].sort()
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
        var segment = tracks[index.track].segments.remove(at: index.segment)
        shift(track: index.track, from: segment.end, by: -segment.duration)
        let place = otherIndex.segment - (otherIndex.segment > index.segment ? 1 : 0)
        let neighbour = tracks[index.track].segments[place]
        segment.start = after ? neighbour.end : neighbour.start
        shift(track: index.track, from: segment.start, by: segment.duration)
        tracks[index.track].segments.append(segment)
        tracks[index.track].sort()
    }
}

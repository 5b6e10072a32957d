// Where a thing goes when what it lies over has changed.
extension PictureLineage {
    /// A place for a thing.
    struct Landing {
        var start: Int
        /// Whether it begins on the very frame on which it began.
        var isExact: Bool
        /// The piece on which it begins.
        var piece: Segment
    }

    /// Where a stretch goes that begins on a clip; nil where nothing of that clip is left.
    func landing(of range: TimeRange, on picture: Int) -> Landing? {
        let whole = pictures[picture].segment
        let offsets = pieces[picture].map { ($0, offset(of: range, in: $0, of: picture)) }
        let exact = offsets.filter { (0..<$0.0.duration).contains($0.1) }
        if let (piece, offset) = exact.first(where: { $0.0 == heirs[picture] }) ?? exact.first {
            return Landing(start: piece.start + offset, isExact: true, piece: piece)
        }
        // Another picture was laid over just this one: it stands in for it.
        let time = range.start
        if let other = strangers.first(where: { $0.range.contains(time) && $0.range.overlaps(whole.range) }) {
            return Landing(start: time, isExact: true, piece: other)
        }
        // What comes next of the clip, else the last of it.
        if let (piece, _) = offsets.filter({ $0.1 < 0 }).max(by: { $0.1 < $1.1 }) {
            return Landing(start: piece.start, isExact: false, piece: piece)
        }
        guard let (piece, _) = offsets.min(by: { $0.1 - $0.0.duration < $1.1 - $1.0.duration }) else { return nil }
        let start = max(piece.start, piece.end - range.duration)
        return Landing(start: start, isExact: false, piece: piece)
    }

    /// How many ms into a piece of a clip a stretch begins that began on the clip; beyond the piece where it is not
    /// there.
    private func offset(of range: TimeRange, in piece: Segment, of picture: Int) -> Int {
        let whole = pictures[picture].segment
        let offset = range.start - whole.start
        guard let mine = piece.media, let all = whole.media, mine.source == all.source, !all.isFrozen else {
            // A still shows one frame all the time, and another source has no place of this one: the place in the clip
            // is kept instead, over its pieces one after the other.
            let before = pieces[picture].filter { $0.start < piece.start && $0.media?.source == piece.media?.source }
            return offset - before.reduce(0) { $0 + $1.duration }
        }
        // Turned round, it is the end that lies where the start lay.
        let isTurned = mine.isReversed != all.isReversed && !mine.isFrozen
        return whole.place(at: isTurned ? offset + range.duration : offset).flatMap(piece.offset(of:)) ?? offset
    }

    /// Where the clip ends that carries a thing, with those that go on where it ends.
    func end(of picture: Int) -> Int { pictures[continuation(of: picture).last ?? picture].segment.end }

    /// Where what is left of a clip ends, from a piece on.
    func end(of picture: Int, from piece: Segment) -> Int {
        var end = piece.end
        let rest = continuation(of: picture).flatMap { pieces[$0] }.sorted { $0.start < $1.start }
        for next in rest where next.start <= end { end = max(end, next.end) }
        return end
    }

    /// A clip and those behind it that show the same source without a gap: to a person they are one picture.
    func continuation(of picture: Int) -> [Int] { chain(from: picture) { _, _ in true } }

    /// A clip and those behind it that a still parted from it: there are several only because its picture was held.
    func partedByStills(from picture: Int) -> [Int] {
        chain(from: picture) { $0.media?.isFrozen == true || $1.media?.isFrozen == true }
    }

    private func chain(from picture: Int, where holds: (Segment, Segment) -> Bool) -> [Int] {
        var chain = [picture]
        var index = picture
        while pictures.indices.contains(index + 1) {
            let (now, next) = (pictures[index], pictures[index + 1])
            guard now.track == next.track, now.segment.end == next.segment.start,
                now.segment.media?.source == next.segment.media?.source,
                now.segment.isReversed == next.segment.isReversed,
                let last = now.segment.place(at: now.segment.duration), let first = next.segment.place(at: 0),
                abs(last - first) <= Segment.reachSlack, holds(now.segment, next.segment)
            else { break }
            index += 1
            chain.append(index)
        }
        return chain
    }
}

extension Segment {
    fileprivate var isReversed: Bool { media?.isReversed == true && media?.isFrozen == false }
}

// The ends of a segment, moved one at a time: what rolls and slides are made of.
extension Draft {
    /// Moves a segment's end by an amount, in ms, as far as its source goes; nothing else moves.
    mutating func moveEnd(of index: SegmentIndex, by amount: Int) throws(EditRefusal) {
        let old = self[index]
        let length = try checkedLength(of: old, grownBy: amount, longest: old.media?.longest(from: old.duration))
        self[index].keep(from: 0, length: length)
    }

    /// Moves a segment's start by an amount, in ms, as far as its source goes; nothing else moves.
    mutating func moveStart(of index: SegmentIndex, by amount: Int) throws(EditRefusal) {
        let old = self[index]
        let longest = old.media?.longestBackwards(from: old.duration)
        let length = try checkedLength(of: old, grownBy: 0 - amount, longest: longest)
        self[index].keep(from: amount, length: length)
        self[index].start += amount
    }

    private func checkedLength(of segment: Segment, grownBy amount: Int, longest: Int?) throws(EditRefusal) -> Int {
        let length = segment.duration + amount
        guard length > 0 else { throw .nothingLeft(name: segment.name, duration: segment.duration) }
        if amount > 0, let longest, length > longest {
            throw .sourceTooShort(name: segment.name, longest: longest)
        }
        return try Self.checked(length: length)
    }

    /// The segment of the same track that ends where another begins.
    func neighbour(before index: SegmentIndex) -> SegmentIndex? {
        neighbour(of: index) { $0.end == self[index].start }
    }

    /// The segment of the same track that begins where another ends.
    func neighbour(behind index: SegmentIndex) -> SegmentIndex? {
        neighbour(of: index) { $0.start == self[index].end }
    }

    private func neighbour(of index: SegmentIndex, where abuts: (Segment) -> Bool) -> SegmentIndex? {
        let segments = tracks[index.track].segments
        return segments.indices.first { $0 != index.segment && abuts(segments[$0]) }
            .map { SegmentIndex(track: index.track, segment: $0) }
    }

    /// An amount by which an edit moves something, in ms; the bound keeps sums from overflowing.
    static func checked(amount: Int) throws(EditRefusal) -> Int {
        guard amount != 0 else { throw .noChange }
        guard times.contains(Int(clamping: amount.magnitude)) else { throw .badAmount(TimeText.seconds(amount)) }
        return amount
    }
}

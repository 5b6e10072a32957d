extension Draft {
    mutating func trim(_ address: SegmentAddress, _ side: TrimSide, by amount: Int) throws(EditRefusal) {
        let index = try find(address)
        let segment = self[index]
        guard amount > 0 else { throw .badAmount(TimeText.seconds(amount)) }
        guard amount < segment.duration else {
            throw .nothingLeft(name: segment.name, duration: segment.duration)
        }
        resize(index, from: side == .start ? amount : 0, to: segment.duration - amount)
    }

    mutating func setLength(_ address: SegmentAddress, _ length: Int) throws(EditRefusal) {
        let index = try find(address)
        let segment = self[index]
        guard length > 0 else { throw .nothingLeft(name: segment.name, duration: segment.duration) }
        if length > segment.duration, let longest = segment.media?.longest(from: segment.duration) {
            guard length <= longest else { throw .sourceTooShort(name: segment.name, longest: longest) }
        }
        resize(index, from: 0, to: try Self.checked(length: length))
    }

    mutating func slip(_ address: SegmentAddress, by amount: Int) throws(EditRefusal) {
        let index = try find(address)
        let segment = self[index]
        guard var media = segment.media else { throw .wrongKind(address, tracks[index.track].kind) }
        // A still takes no time of its source, but it shows a frame that must be there.
        let used = max(media.stretch(of: segment.duration), 1)
        let earlier = media.sourceStart
        let later = media.sourceLength.map { max($0 - media.sourceStart - used, 0) }
        guard (-earlier...(later ?? Segment.longestTime)).contains(amount) else {
            throw .slipTooFar(name: segment.name, earlier: earlier, later: later)
        }
        media.sourceStart += amount
        self[index].media = media
    }

    /// Keeps a piece of a segment, or more than all of it, and ripples.
    private mutating func resize(_ index: SegmentIndex, from offset: Int, to length: Int) {
        let old = self[index]
        shift(track: index.track, from: old.end, by: length - old.duration, except: index.segment)
        self[index].keep(from: offset, length: length)
    }
}

extension Draft {
    mutating func trim(_ address: SegmentAddress, _ side: TrimSide, by amount: Int) throws(EditRefusal) {
        let index = try find(address)
        let segment = tracks[index.track].segments[index.segment]
        guard amount > 0 else { throw .badAmount(TimeText.seconds(amount)) }
        guard amount < segment.duration else {
            throw .nothingLeft(name: segment.name, duration: segment.duration)
        }
        shift(track: index.track, from: segment.end, by: -amount)
        tracks[index.track].segments[index.segment].duration -= amount
        if side == .start { tracks[index.track].segments[index.segment].media?.sourceStart += amount }
    }

    mutating func setLength(_ address: SegmentAddress, _ length: Int) throws(EditRefusal) {
        let index = try find(address)
        let segment = tracks[index.track].segments[index.segment]
        guard length > 0 else { throw .nothingLeft(name: segment.name, duration: segment.duration) }
        if let media = segment.media, let sourceLength = media.sourceLength, length > segment.duration {
            let longest = sourceLength - media.sourceStart
            guard length <= longest else { throw .sourceTooShort(name: segment.name, longest: longest) }
        }
        shift(track: index.track, from: segment.end, by: length - segment.duration)
        tracks[index.track].segments[index.segment].duration = length
    }
}

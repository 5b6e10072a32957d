import Timeline

/// Which moment of a segment, and of its source, a column of its block stands for; all times in ms.
struct BlockTime {
    let segment: Segment
    /// Milliseconds a column.
    let scale: Int
    /// The time of the film at column 0.
    let origin: Int

    /// How far into the segment a column begins.
    func offset(at column: Int) -> Int {
        min(max(origin + column * scale - segment.start, 0), max(segment.duration - 1, 0))
    }

    /// The time of the source that is seen where a column begins.
    func sourceTime(at column: Int) -> Int {
        segment.media?.sourceTime(at: offset(at: column), of: segment.duration) ?? 0
    }

    /// The stretch of the source that a column covers; nil for a still, which is silent.
    func sourceRange(at column: Int) -> Range<Int>? {
        guard let media = segment.media, !media.isFrozen else { return nil }
        let first = offset(at: column)
        let last = max(first, offset(at: column + 1) - 1)
        // Played in reverse, the end of the column comes first in the source.
        let times = [first, last].map { media.sourceTime(at: $0, of: segment.duration) }
        return min(times[0], times[1])..<(max(times[0], times[1]) + 1)
    }

    /// How much of its sound is left in a column: its volume and its fades, in thousandths of the source.
    func gain(at column: Int) -> Int {
        let offset = min(offset(at: column) + scale / 2, segment.duration)
        let left = segment.duration - offset
        var gain = segment.volume * 10
        if offset < segment.fadeIn { gain = gain * offset / segment.fadeIn }
        if left < segment.fadeOut { gain = gain * left / segment.fadeOut }
        return gain
    }
}

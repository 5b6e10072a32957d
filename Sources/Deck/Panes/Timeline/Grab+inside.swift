import Timeline

// What of a segment is held that leaves it where it is: its fades, how loud it is, what it shows; and all of it between its
// neighbours, which leaves everything else where it is.
extension Grab {
    /// What dropping it here does.
    func innerEdits(_ segment: Segment) -> [Edit] {
        let shift = place.shift
        guard shift != 0 else { return [] }
        switch part {
        case .fadeIn: return [.setFade(leader, .in, length: segment.fadeIn + shift)]
        case .fadeOut: return [.setFade(leader, .out, length: segment.fadeOut - shift)]
        case .volume: return [.setVolume(.segment(leader), percent: segment.volume + shift)]
        case .contents: return [.slip(leader, by: segment.slip(by: shift))]
        case .between: return [.slide(leader, by: shift)]
        case .whole, .start, .end, .cut: return []
        }
    }
}

extension Grab.Part {
    /// How far it can be moved towards where the hand is.
    ///
    /// - Parameter reach: what counts as hardly at all, in ms; nil where nothing snaps.
    func limited(_ shift: Int, of segment: Segment, reach: Int?) -> Int {
        switch self {
        case .whole, .start, .end, .cut, .between: return shift
        case .fadeIn: return fade(segment.fadeIn + shift, in: segment, reach) - segment.fadeIn
        case .fadeOut: return segment.fadeOut - fade(segment.fadeOut - shift, in: segment, reach)
        case .volume:
            let percent = min(max(segment.volume + shift, 0), Self.loudest)
            // As it came is what one looks for most.
            let isNear = reach != nil && abs(percent - 100) <= Self.volumeReach
            return (isNear ? 100 : percent) - segment.volume
        case .contents:
            let (left, right) = segment.slipRoom
            return min(max(shift, -right), left)
        }
    }

    private func fade(_ length: Int, in segment: Segment, _ reach: Int?) -> Int {
        let length = min(max(length, 0), segment.duration)
        return length <= (reach ?? 0) / 2 ? 0 : length
    }

    /// How loud anything can be, how far a row of the mouse goes, and how near to 100 is 100; in per cent.
    static let loudest = 400
    static let volumeStep = 10
    private static let volumeReach = 5
}

extension Segment {
    /// How much of its source is left before and behind what it shows, in ms of the source; without an end where that has none.
    var sourceLeft: (before: Int, behind: Int?) {
        guard let media else { return (0, 0) }
        let used = max(media.stretch(of: duration), 1)
        return (media.sourceStart, media.sourceLength.map { max($0 - media.sourceStart - used, 0) })
    }

    /// How far what it shows can be pulled to the right, and to the left, in ms of the film.
    var slipRoom: (right: Int, left: Int) {
        guard let media, !media.isFrozen, media.speed > 0 else { return (0, 0) }
        let (before, behind) = sourceLeft
        let ends = (before * 100 / media.speed, (behind ?? Self.endless) * 100 / media.speed)
        return media.isReversed ? (ends.1, ends.0) : ends
    }

    /// How much later in the source it begins where its picture is pulled so far to the right, in ms.
    func slip(by shift: Int) -> Int {
        guard let media else { return 0 }
        return shift * media.speed / 100 * (media.isReversed ? 1 : -1)
    }

    /// Longer than anybody pulls.
    private static let endless = 1_000_000_000
}

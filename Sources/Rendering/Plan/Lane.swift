import Timeline

/// A segment with its source found, as one track of the film plays it.
struct PlacedMedia: Hashable, Sendable {
    let segment: SegmentReference
    /// Where it stands, in ms; never over its neighbours.
    var range: TimeRange
    /// How long the whole segment is, in ms; longer than `range` where a neighbour cuts it off.
    let length: Int
    let media: Segment.Media
    var info: MediaInfo
    /// Per cent of the source; not negative.
    let volume: Int
    /// How long it takes to come and to go, in ms.
    let fadeIn: Int
    let fadeOut: Int
    let look: Look
    /// How it comes in from the one before, which then abuts; of a length that both can bear.
    var transition: Transition?
    /// Per cent of its volume that are left while other sound is heard.
    let duck: Int?

    /// A segment at an address, given what its source holds.
    init(_ segment: Segment, at address: SegmentAddress, media: Segment.Media, info: MediaInfo) {
        self.segment = SegmentReference(address: address, name: segment.name)
        range = segment.range
        length = segment.duration
        self.media = media
        self.info = info
        volume = max(0, segment.volume)
        fadeIn = min(max(segment.fadeIn, 0), segment.duration)
        fadeOut = min(max(segment.fadeOut, 0), segment.duration - fadeIn)
        look = segment.look
        transition = segment.transition
        duck = segment.duck
    }

    /// Where in the source the stretch ends that the whole segment uses, in ms.
    var sourceEnd: Int { media.sourceRange(of: length).end }

    /// Whether anything of it can be heard.
    var isHeard: Bool { info.audio != nil && volume > 0 && !media.isFrozen }

    /// Whether the sound of the other goes on exactly where this ends, in the film and in the source, as after a split.
    ///
    /// Sound of another speed is stretched anew in each segment, so it never does.
    func continues(into next: PlacedMedia) -> Bool {
        guard range.end == next.range.start, next.transition == nil, fadeOut == 0, next.fadeIn == 0,
            media.source == next.media.source, volume == next.volume, media.isFrozen == next.media.isFrozen,
            media.speed == 100, next.media.speed == 100, media.isReversed == next.media.isReversed
        else { return false }
        return media.isReversed
            ? next.sourceEnd == media.sourceStart && range.duration == length
            : media.sourceStart + range.duration == next.media.sourceStart
    }
}

/// One track of a draft, ready to be drawn and sounded.
struct Lane: Hashable, Sendable {
    let kind: TrackKind
    /// Its place among all tracks, from 0 for the lowest.
    let order: Int
    /// Whether it is kept from being heard, by itself or since others are solo; its pictures are seen all the same.
    let isMuted: Bool
    /// Whether it is kept from being seen; its sound is heard all the same.
    let isHidden: Bool
    /// Its segments by start, without overlaps.
    let placed: [PlacedMedia]
}

extension Draft {
    /// The tracks that carry pictures or sound, lowest first.
    func lanes(media: [MediaSource: MediaInfo]) throws(RenderPlanError) -> [Lane] {
        var lanes: [Lane] = []
        for (index, track) in tracks.enumerated() where track.kind == .video || track.kind == .audio {
            guard !Task.isCancelled else { throw .cancelled }
            var placed: [PlacedMedia] = []
            let label = label(ofTrackAt: index)
            for (position, segment) in track.segments.enumerated().untilCancelled where segment.duration > 0 {
                let address = SegmentAddress(label, position + 1)
                guard let part = segment.media, let info = media[part.source] else {
                    throw .noSource(SegmentReference(address: address, name: segment.name))
                }
                let next = PlacedMedia(segment, at: address, media: part, info: info)
                guard !part.isReversed || next.length <= Shot.longestReverse else {
                    throw .reverseTooLong(next.segment)
                }
                placed.append(next)
            }
            let settled = placed.withoutOverlaps.withPossibleTransitions
            lanes.append(
                Lane(
                    kind: track.kind,
                    order: index,
                    isMuted: !isHeard(trackAt: index),
                    isHidden: track.isHidden,
                    placed: settled
                )
            )
        }
        return lanes
    }

    /// Throws where a time would lead the arithmetic astray; drafts from elsewhere may hold any number.
    func checkTimes() throws(RenderPlanError) {
        let day = 86_400_000
        for (index, track) in tracks.enumerated() {
            for (position, segment) in track.segments.enumerated().untilCancelled {
                let isSound =
                    (0...day).contains(segment.start) && (0...day).contains(segment.duration)
                    && (0...day * 30).contains(segment.media?.sourceStart ?? 0)
                    && Segment.Media.speeds.contains(segment.media?.speed ?? 100)
                guard isSound, segment.end <= day else {
                    let address = SegmentAddress(label(ofTrackAt: index), position + 1)
                    throw .badTime(SegmentReference(address: address, name: segment.name))
                }
            }
        }
    }
}

extension [PlacedMedia] {
    /// By start; where a foreign draft has one segment over another, the later one cuts the earlier off.
    fileprivate var withoutOverlaps: [PlacedMedia] {
        var result = sortedUntilCancelled { $0.range.start < $1.range.start }
        for (index, next) in result.enumerated().dropFirst().untilCancelled {
            result[index - 1].range.end = Swift.min(result[index - 1].range.end, next.range.start)
        }
        return result.untilCancelled.filter { !$0.range.isEmpty }
    }

    /// A transition needs a clip that abuts before, and takes at most half of the shorter of the two: so the two
    /// transitions of a clip never meet.
    fileprivate var withPossibleTransitions: [PlacedMedia] {
        var result = self
        for index in indices.untilCancelled {
            guard let wanted = result[index].transition else { continue }
            guard index > 0, self[index - 1].range.end == self[index].range.start else {
                result[index].transition = nil
                continue
            }
            let shorter = Swift.min(self[index - 1].range.duration, self[index].range.duration)
            let length = Swift.min(wanted.length, shorter / 2)
            result[index].transition = length > 0 ? Transition(wanted.kind, length: length) : nil
        }
        return result
    }
}

extension Transition {
    /// How much of it lies before the cut, in ms.
    var lead: Int { length / 2 }
    /// How much of it lies after the cut, in ms.
    var tail: Int { length - lead }
}

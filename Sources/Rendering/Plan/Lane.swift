import Timeline

/// A segment with its source found, as one track of the film plays it.
struct PlacedMedia: Hashable, Sendable {
    let segment: SegmentReference
    /// Where it stands, in ms; never over its neighbours.
    var range: TimeRange
    let media: Segment.Media
    let info: MediaInfo
    /// Per cent of the source; not negative.
    let volume: Int

    /// Whether the other goes on exactly where this ends, in the film and in the source, as after a split.
    func continues(into next: PlacedMedia) -> Bool {
        range.end == next.range.start && media.source == next.media.source && volume == next.volume
            && media.sourceStart + range.duration == next.media.sourceStart
    }
}

/// One track of a draft, ready to be drawn and sounded.
struct Lane: Hashable, Sendable {
    let kind: TrackKind
    /// Its segments by start, without overlaps.
    let placed: [PlacedMedia]
}

extension Draft {
    /// The tracks that carry pictures or sound, lowest first.
    func lanes(media: [MediaSource: MediaInfo]) throws(RenderPlanError) -> [Lane] {
        var lanes: [Lane] = []
        for (index, track) in tracks.enumerated() where track.kind == .video || track.kind == .audio {
            var placed: [PlacedMedia] = []
            for (position, segment) in track.segments.enumerated() where segment.duration > 0 {
                let address = SegmentAddress(label(ofTrackAt: index), position + 1)
                let reference = SegmentReference(address: address, name: segment.name)
                guard let part = segment.media, let info = media[part.source] else { throw .noSource(reference) }
                placed.append(
                    PlacedMedia(
                        segment: reference,
                        range: segment.range,
                        media: part,
                        info: info,
                        volume: max(0, segment.volume)
                    )
                )
            }
            lanes.append(Lane(kind: track.kind, placed: placed.withoutOverlaps))
        }
        return lanes
    }

    /// Throws where a time would lead the arithmetic astray; drafts from elsewhere may hold any number.
    func checkTimes() throws(RenderPlanError) {
        let day = 86_400_000
        for (index, track) in tracks.enumerated() {
            for (position, segment) in track.segments.enumerated() {
                let isSound =
                    (0...day).contains(segment.start) && (0...day).contains(segment.duration)
                    && (0...day * 30).contains(segment.media?.sourceStart ?? 0)
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
        var result = sorted { $0.range.start < $1.range.start }
        for (index, next) in result.enumerated().dropFirst() {
            result[index - 1].range.end = Swift.min(result[index - 1].range.end, next.range.start)
        }
        return result.filter { !$0.range.isEmpty }
    }
}

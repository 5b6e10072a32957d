extension Draft {
    mutating func setSpeed(_ address: SegmentAddress, _ percent: Int) throws(EditRefusal) {
        let index = try find(address)
        let segment = self[index]
        var media = try playable(index, address)
        // Rounded down, so that no more of the source is taken than before.
        let length = segment.duration * media.speed / (try Self.checked(percent, in: Segment.Media.speeds, unit: "%"))
        guard length > 0 else { throw .nothingLeft(name: segment.name, duration: segment.duration) }
        media.speed = percent
        shift(track: index.track, from: segment.end, by: length - segment.duration, except: index.segment)
        self[index].media = media
        self[index].duration = length
    }

    mutating func setReversed(_ address: SegmentAddress, _ isReversed: Bool) throws(EditRefusal) {
        let index = try find(address)
        var media = try playable(index, address)
        media.isReversed = isReversed
        self[index].media = media
    }

    /// What a segment plays; a still does not.
    func playable(_ index: SegmentIndex, _ address: SegmentAddress) throws(EditRefusal) -> Segment.Media {
        guard let media = self[index].media else { throw .wrongKind(address, tracks[index.track].kind) }
        guard !media.isFrozen else { throw .isStill(name: self[index].name) }
        return media
    }

    mutating func freeze(
        at time: Int,
        _ address: SegmentAddress?,
        _ length: Int,
        _ newID: () -> String
    ) throws(EditRefusal) {
        let address = if let address { address } else { try clip(at: time) }
        let index = try find(address, on: .video)
        let clip = self[index]
        guard let media = clip.media else { throw .wrongKind(address, .video) }
        guard clip.start <= time, time <= clip.end else { throw .outside(time: time, of: clip.range) }
        var still = clip
        still.id = newID()
        still.start = time
        still.duration = try Self.checked(length: length)
        still.media = Segment.Media(
            source: media.source,
            sourceStart: media.sourceTime(at: time - clip.start, of: clip.duration),
            sourceLength: media.sourceLength,
            isFrozen: true
        )
        // Put before the clip or behind it, the still has the outer edge; between its parts it has none.
        if time > clip.start { (still.transition, still.fadeIn) = (nil, 0) } else { clearStart(index) }
        if time < clip.end { still.fadeOut = 0 } else { self[index].fadeOut = 0 }
        splitSegments(onTrack: index.track, at: time, newID)
        shift(track: index.track, from: time, by: length)
        insert(still, onTrack: index.track)
    }

    private mutating func clearStart(_ index: SegmentIndex) {
        self[index].transition = nil
        self[index].fadeIn = 0
    }

    /// The clip of the lowest video track that stands at a time, or ends there.
    private func clip(at time: Int) throws(EditRefusal) -> SegmentAddress {
        let clips = addresses.filter { $0.track.kind == .video && self[$0]?.media != nil }
        let found = clips.first { self[$0]?.range.contains(time) == true } ?? clips.first { self[$0]?.end == time }
        guard let found else { throw .outside(time: time, of: TimeRange(0, pictureEnd)) }
        return found
    }
}

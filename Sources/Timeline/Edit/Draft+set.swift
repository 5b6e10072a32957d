extension Draft {
    mutating func setVolume(_ scope: VolumeScope, _ percent: Int) throws(EditRefusal) {
        _ = try Self.checked(percent, in: Segment.volumes, unit: "%")
        switch scope {
        case .segment(let address):
            let index = try find(address)
            guard tracks[index.track].kind != .text else { throw .wrongKind(address, .text) }
            tracks[index.track].segments[index.segment].volume = percent
        case .track(let label):
            guard label.kind != .text else { throw .noTrack(label) }
            let track = try find(label)
            for index in tracks[track].segments.indices { tracks[track].segments[index].volume = percent }
        }
    }

    mutating func setDuck(_ scope: VolumeScope, _ percent: Int?) throws(EditRefusal) {
        if let percent { _ = try Self.checked(percent, in: Segment.ducks, unit: "%") }
        switch scope {
        case .segment(let address): self[try find(address, on: .audio)].duck = percent
        case .track(let label):
            let track = try find(label)
            guard tracks[track].kind == .audio else { throw .notForTrack(label) }
            for index in tracks[track].segments.indices { tracks[track].segments[index].duck = percent }
        }
    }

    mutating func setLoudness(_ loudness: Int?) throws(EditRefusal) {
        if let loudness { _ = try Self.checked(loudness, in: Self.loudnesses, unit: " LUFS") }
        self.loudness = loudness
    }

    mutating func replaceSound(
        _ address: SegmentAddress,
        _ source: MediaSource,
        _ name: String
    ) throws(EditRefusal) {
        let index = try find(address, on: .audio)
        self[index].content = .media(Segment.Media(source: source))
        self[index].name = name
    }

    mutating func replaceClip(
        _ address: SegmentAddress,
        _ source: MediaSource,
        _ name: String,
        sourceLength: Int?
    ) throws(EditRefusal) {
        let index = try find(address, on: .video)
        if let sourceLength { _ = try Self.checked(length: sourceLength) }
        let old = self[index]
        let length = min(old.duration, sourceLength ?? old.duration)
        shift(track: index.track, from: old.end, by: length - old.duration, except: index.segment)
        self[index].content = .media(Segment.Media(source: source, sourceLength: sourceLength))
        self[index].duration = length
        self[index].name = name
    }
}

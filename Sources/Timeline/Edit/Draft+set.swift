extension Draft {
    mutating func setVolume(_ scope: VolumeScope, _ percent: Int) throws(EditRefusal) {
        guard (0...400).contains(percent) else { throw .badAmount("\(percent)%") }
        switch scope {
        case .segment(let address):
            let index = try find(address)
            guard tracks[index.track].kind != .text else { throw .wrongKind(address, .text) }
            tracks[index.track].segments[index.segment].volume = percent
        case .track(let label):
            guard let track = trackIndex(label), label.kind != .text else { throw .noTrack(label) }
            for index in tracks[track].segments.indices { tracks[track].segments[index].volume = percent }
        }
    }

    mutating func setTitleText(_ address: SegmentAddress, _ text: String) throws(EditRefusal) {
        let index = try find(address)
        guard var title = tracks[index.track].segments[index.segment].title else {
            throw .wrongKind(address, tracks[index.track].kind)
        }
        guard !text.isEmpty else { throw .badAmount("\"\"") }
        title.text = text
        tracks[index.track].segments[index.segment].content = .title(title)
        tracks[index.track].segments[index.segment].name = text
    }

    mutating func replaceSound(
        _ address: SegmentAddress,
        _ source: MediaSource,
        _ name: String
    ) throws(EditRefusal) {
        let index = try find(address)
        guard tracks[index.track].kind == .audio else { throw .wrongKind(address, tracks[index.track].kind) }
        tracks[index.track].segments[index.segment].content = .media(Segment.Media(source: source))
        tracks[index.track].segments[index.segment].name = name
    }
}

import Timeline

extension Clause {
    /// Takes what sounds: a segment, or all of a track; what is implied where the clause names nothing.
    mutating func takeVolumeScope(
        in resolver: ReferenceResolver,
        implied: () throws(ReadingError) -> SegmentAddress
    ) throws(ReadingError) -> VolumeScope {
        if let label = take({ if case .label(let label) = $0 { label } else { nil } }) {
            _ = take(.track)
            return .track(try resolver.known(label))
        }
        let isTrack = take(.track)
        guard let reference = takeReference(in: resolver) else { return .segment(try implied()) }
        // 背景音乐的声音: how loud it sounds.
        _ = take(.target(.kind(.sound, ordinal: nil)))
        if case .kind(let noun, ordinal: nil) = reference, noun == .music || noun == .sound {
            let found = resolver.candidates(noun, in: .sounding)
            // Music in several pieces on one track is still "the music".
            if found.count > 1 || isTrack, let label = found.first?.track, found.allSatisfy({ $0.track == label }) {
                return .track(label)
            }
        }
        let address = try resolver.find(reference, in: .sounding)
        return isTrack ? .track(address.track) : .segment(address)
    }
}

extension ReferenceResolver {
    /// The label with the kind that the draft knows: a sentence cannot tell the kinds apart that are written `X`.
    func known(_ label: TrackLabel) throws(ReadingError) -> TrackLabel {
        guard let index = draft.trackIndex(label) else { throw .refused(.noTrack(label)) }
        return draft.label(ofTrackAt: index)
    }

    /// Whether "the sound" could be that of the clips: what is drawn here has none.
    var clipsMaySound: Bool {
        candidates(.clip, in: .clips).contains { address in
            guard case .file = draft[address]?.media?.source else { return false }
            return true
        }
    }

    /// Loudness is most often said of what is heard only.
    func impliedSound() throws(ReadingError) -> SegmentAddress {
        if let last = touched(in: .sounding, isNamed: false) ?? touched(in: .sounds, isNamed: true) { return last }
        let sounds = candidates(.sound, in: .any)
        return try implied(in: sounds.isEmpty ? .clips : .sounds)
    }
}

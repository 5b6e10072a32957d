import Timeline

extension Clause {
    /// Whether a track is spoken of, and not only what stands on it.
    var namesTrack: Bool {
        has { kind in
            switch kind {
            case .label, .track, .sense(.lane): true
            default: false
            }
        }
    }

    /// Takes what names a track, where a track is spoken of: "set track A1 to mute" says its verb twice.
    mutating func takeSpokenTrack(in resolver: ReferenceResolver) throws(ReadingError) -> TrackLabel? {
        guard namesTrack else { return nil }
        _ = take(.verb(.set))
        return try takeTrack(in: resolver)
    }

    /// Takes what names a track: `A1`, "the title track", "the second video track", "the track 'Voice'".
    ///
    /// - Returns: nil where the clause names none.
    mutating func takeTrack(in resolver: ReferenceResolver) throws(ReadingError) -> TrackLabel? {
        if let label = take({ if case .label(let label) = $0 { label } else { nil } }) {
            _ = take(.track)
            return try resolver.known(label)
        }
        if let kind = takeLane() {
            let ordinal: Int? = take { kind in
                switch kind {
                case .target(.kind(nil, ordinal: let number)): number
                case .number(let value) where value % 1000 == 0: value / 1000
                default: nil
                }
            }
            return try resolver.track(of: kind, ordinal: ordinal)
        }
        guard let noun = parts.firstIndex(where: { $0.kind == .track }), parts.indices.contains(noun + 1),
            case .quoted(let name) = parts[noun + 1].kind
        else { return nil }
        remove(noun..<noun + 2)
        return try resolver.track(named: name)
    }

    /// Takes a kind of track: "video track", "an audio track", "track for titles".
    mutating func takeLane() -> TrackKind? {
        if let kind = takeWord({ if case .lane(let kind) = $0 { kind } else { nil } }) { return kind }
        let hasTrack = has(Part.Kind.track)
        for index in parts.indices {
            guard case .target(.kind(let noun?, ordinal: nil)) = parts[index].kind else { continue }
            let isTrack = ["track", "轨"].contains { says($0, at: index) } || hasTrack
            guard isTrack, let kind = noun.trackKind else { continue }
            remove(index..<index + 1)
            _ = take(.track)
            return kind
        }
        return nil
    }
}

extension Noun {
    /// The kind of track that it stands on.
    fileprivate var trackKind: TrackKind? {
        switch self {
        case .clip, .image: .video
        case .title: .text
        case .music, .sound: .audio
        default: nil
        }
    }
}

extension ReferenceResolver {
    fileprivate func track(of kind: TrackKind, ordinal: Int?) throws(ReadingError) -> TrackLabel {
        let labels = draft.tracks.indices.map { draft.label(ofTrackAt: $0) }.filter { $0.kind == kind }
        guard let first = labels.first, let last = labels.last else { throw .refused(.noTrack(TrackLabel(kind, 1))) }
        switch ordinal {
        case .some(-1): return last
        case .some(let number):
            guard labels.indices.contains(number - 1) else { throw .refused(.noTrack(TrackLabel(kind, number))) }
            return labels[number - 1]
        case .none:
            guard labels.count == 1 else { throw .whichTrack(labels) }
            return first
        }
    }

    fileprivate func track(named name: String) throws(ReadingError) -> TrackLabel {
        let wanted = SourceText(name).foldedString
        let labels = draft.tracks.indices.filter { SourceText(draft.tracks[$0].displayName).foldedString == wanted }
            .map { draft.label(ofTrackAt: $0) }
        guard let first = labels.first else { throw .noTrackNamed(name) }
        guard labels.count == 1 else { throw .whichTrack(labels) }
        return first
    }
}

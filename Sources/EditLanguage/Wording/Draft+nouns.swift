import Timeline

extension Draft {
    /// Whether something of a kind is on the timeline: then it is not said that there is none.
    func holds(_ noun: Noun?) -> Bool {
        let kinds: [TrackKind] =
            switch noun {
            case .clip, .image, nil: [.video]
            case .title: [.text]
            case .music: [.audio]
            case .sound: [.audio, .video]
            case .file, .volume, .canvas, .track, .edits: []
            }
        return tracks.contains { kinds.contains($0.kind) && !$0.segments.isEmpty }
    }
}

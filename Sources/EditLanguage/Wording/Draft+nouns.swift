import Timeline

extension Draft {
    /// Whether something of a kind is on the timeline: then it is not said that there is none.
    func holds(_ noun: Noun?) -> Bool {
        let kinds: [TrackKind] =
            switch noun {
            // Whatever has no name of its own is spoken of as a clip.
            case .clip, .image, .file, .volume, .canvas, .track, .edits, nil: [.video]
            case .title: [.text]
            case .music: [.audio]
            case .sound: [.audio, .video]
            }
        return tracks.contains { kinds.contains($0.kind) && !$0.segments.isEmpty }
    }
}

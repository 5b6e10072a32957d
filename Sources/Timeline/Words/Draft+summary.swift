extension Draft {
    /// The track summary, in the words of the mission document:
    /// `Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)`.
    public var summary: String {
        let head = "Timeline (\(tracks.count) \(tracks.count == 1 ? "track" : "tracks")):"
        guard !tracks.isEmpty else { return "\(head) empty" }
        let lines = tracks.enumerated().map { number, track in
            let segments = track.segments.map { $0.summary(on: track.kind) }
            let what = segments.isEmpty ? "empty" : segments.joined(separator: ", ")
            return "\(number + 1). \(track.displayName): \(what)"
        }
        return ([head] + lines).joined(separator: " ")
    }
}

extension Segment {
    /// What people call it: a title in quotes, anything else by name.
    public var spokenName: String {
        if let title { return "\"\(title.text)\"" }
        return name.isEmpty ? "unnamed" : name
    }

    /// What people call it, with when it is to be seen or heard: `Lo-fi (0-10s, 35%)`.
    public func summary(on kind: TrackKind) -> String {
        let loudness = kind != .text && volume != 100 ? ", \(volume)%" : ""
        return "\(spokenName) (\(TimeText.range(range))\(loudness))"
    }
}

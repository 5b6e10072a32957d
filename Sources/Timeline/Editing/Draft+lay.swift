extension Draft {
    /// The first video track; where there is none, a new one below everything else.
    mutating func trackForPictures() -> Int {
        if let index = tracks.firstIndex(where: { $0.kind == .video }) { return index }
        tracks.insert(Track(kind: .video, name: "Video"), at: 0)
        return 0
    }

    /// Puts a segment on the first track of a kind that is free there, else on a new one.
    mutating func lay(_ segment: Segment, kind: TrackKind, name: String) {
        let free = tracks.firstIndex { $0.kind == kind && !$0.isLocked && $0.isFree(segment.range) }
        insert(segment, onTrack: free ?? openTrack(kind, name: numbered(name, kind)))
    }

    /// Puts in an empty track where its kind belongs, and tells its index. Text stays on top: later tracks paint over
    /// earlier ones.
    mutating func openTrack(_ kind: TrackKind, name: String) -> Int {
        let firstText = tracks.firstIndex { $0.kind == .text } ?? tracks.endIndex
        let place =
            switch kind {
            case .video: tracks.lastIndex { $0.kind == .video }.map { $0 + 1 } ?? 0
            case .audio: firstText
            case .text, .other: tracks.endIndex
            }
        tracks.insert(Track(kind: kind, name: name), at: place)
        return place
    }

    /// A name for one more track of a kind: `Audio`, `Audio 2`.
    func numbered(_ name: String, _ kind: TrackKind) -> String {
        let others = tracks.count { $0.kind == kind }
        return others == 0 ? name : "\(name) \(others + 1)"
    }
}

import Timeline

extension English {
    func words(for asides: [DraftDifference.Aside]) -> String {
        asides.map { aside in
            switch aside {
            case .moved(let things, _) where things.count == 1:
                things.map { "\($0.spokenName) moved to \(TimeText.seconds($0.start)) with its picture" }.joined()
            case .moved(let things, let kind): "\(count(things, kind)) moved with their pictures"
            case .length(let things, _, let old) where things.count == 1:
                things.map { thing in
                    "\(thing.spokenName) \(thing.duration < old ? "shortened" : "extended") to "
                        + TimeText.seconds(thing.duration)
                }.joined()
            case .length(let things, let kind, _): "the lengths of \(count(things, kind)) fitted"
            case .removed(let things, _) where things.count == 1:
                things.map { "\($0.spokenName) removed with its picture" }.joined()
            case .removed(let things, let kind): "\(count(things, kind)) removed with their pictures"
            }
        }.joined(separator: "; ")
    }

    private func count(_ things: [Segment], _ kind: TrackKind) -> String {
        let isSubtitles = things.first?.title?.style == .subtitle
        let noun =
            switch kind {
            case .text: isSubtitles ? "subtitles" : "titles"
            case .audio: "sounds"
            case .video: "overlays"
            case .other: "segments"
            }
        return "\(things.count) \(noun)"
    }

    func undone(_ line: String) -> String { "Undone: \(line)" }

    func redone(_ line: String) -> String { "Done again: \(line)" }
}

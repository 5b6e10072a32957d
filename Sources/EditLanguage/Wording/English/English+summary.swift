import Timeline

extension English {
    func name(of track: Track) -> String { track.displayName }

    func name(of segment: Segment) -> String { segment.spokenName }

    func summary(of draft: Draft) -> String { draft.summary }
}

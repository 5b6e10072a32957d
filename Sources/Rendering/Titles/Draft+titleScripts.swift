import Timeline

extension Draft {
    /// The scripts of the titles and the places of their lowest tracks, lowest first: text tracks with no pictures
    /// between them share one.
    ///
    /// A muted track of text has nothing that could be silent, so its titles are not seen; nor are those of a hidden one.
    func titleScripts(canvas: Canvas) -> [(order: Int, script: TitleScript)] {
        var groups: [(order: Int, tracks: [Track])] = []
        var isNew = true
        for (order, track) in tracks.enumerated() {
            if track.kind == .video { isNew = true }
            guard track.kind == .text, !track.isMuted, !track.isHidden else { continue }
            if isNew {
                groups.append((order, [track]))
                isNew = false
            } else {
                groups[groups.count - 1].tracks.append(track)
            }
        }
        let scripts = groups.map { (order: $0.order, script: TitleScript(tracks: $0.tracks, canvas: canvas)) }
        return scripts.filter { !$0.script.isEmpty }
    }
}

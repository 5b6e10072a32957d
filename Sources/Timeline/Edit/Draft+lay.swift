extension Draft {
    /// The name of the text track that subtitles go to.
    public static let subtitleTrackName = "Subtitles"

    /// Puts a segment on the first track of a kind that is free there, else on a new one.
    mutating func lay(_ segment: Segment, kind: TrackKind, name: String) {
        let free = tracks.firstIndex { $0.kind == kind && !$0.isLocked && $0.isFree(segment.range) }
        insert(segment, onTrack: free ?? openTrack(kind, name: numbered(name, kind)))
    }

    mutating func add(_ cues: [Cue], _ newID: () -> String) throws(EditRefusal) {
        guard !cues.isEmpty else { throw .badAmount("0") }
        let existing = tracks.firstIndex { $0.kind == .text && $0.name == Self.subtitleTrackName }
        if let existing, tracks[existing].isLocked { throw .trackLocked(label(ofTrackAt: existing)) }
        let track = existing ?? openTrack(.text, name: Self.subtitleTrackName)
        for cue in cues {
            guard !cue.text.isEmpty else { throw .badAmount("\"\"") }
            guard try checked(time: cue.start) < checked(time: cue.end) else {
                throw .badAmount("\(TimeText.seconds(cue.start)) → \(TimeText.seconds(cue.end))")
            }
        }
        var taken = tracks[track].segments.map { (name: $0.name, range: $0.range) }
        // From the last to the first, so that each finds the one it could run into.
        for cue in cues.sorted(by: { $0.start > $1.start }) {
            let next = taken.filter { $0.range.start > cue.start }.map(\.range.start).min() ?? cue.end
            let range = TimeRange(cue.start, min(cue.end, next))
            if let other = taken.first(where: { $0.range.overlaps(range) }) {
                throw .occupied(by: other.name, other.range)
            }
            taken.append((name: cue.text, range: range))
            let title = Segment.Content.title(Title(cue.text, style: .subtitle))
            tracks[track].segments.append(
                Segment(id: newID(), start: range.start, duration: range.duration, name: cue.text, content: title)
            )
        }
        tracks[track].sort()
    }

    mutating func detachSound(_ address: SegmentAddress, _ newID: () -> String) throws(EditRefusal) {
        let index = try find(address, on: .video)
        let clip = self[index]
        let media = try playable(index, address)
        guard clip.volume > 0 else { throw .noChange }
        var sound = Segment(
            id: newID(),
            start: clip.start,
            duration: clip.duration,
            name: clip.name,
            content: .media(media),
            volume: clip.volume
        )
        (sound.fadeIn, sound.fadeOut) = (clip.fadeIn, clip.fadeOut)
        self[index].volume = 0
        lay(sound, kind: .audio, name: "Audio")
    }
}

extension Draft {
    mutating func add(_ clip: NewClip, _ newID: () -> String) throws(EditRefusal) {
        _ = try Self.checked(length: clip.length)
        if let longest = clip.sourceLength, clip.length > longest {
            throw .sourceTooShort(name: clip.name, longest: longest)
        }
        let track = trackForPictures()
        guard !tracks[track].isLocked else { throw .trackLocked(label(ofTrackAt: track)) }
        let start = try openGap(for: clip, on: track, newID)
        let media = Segment.Media(source: clip.source, sourceLength: clip.sourceLength)
        insert(
            Segment(id: newID(), start: start, duration: clip.length, name: clip.name, content: .media(media)),
            onTrack: track
        )
    }

    /// The first video track; where there is none, a new one below everything else.
    private mutating func trackForPictures() -> Int {
        if let index = tracks.firstIndex(where: { $0.kind == .video }) { return index }
        tracks.insert(Track(kind: .video, name: "Video"), at: 0)
        return 0
    }

    private mutating func openGap(
        for clip: NewClip,
        on track: Int,
        _ newID: () -> String
    ) throws(EditRefusal) -> Int {
        guard case .at(let time) = clip.place else { return tracks[track].end }
        _ = try checked(time: time)
        dropTransition(onTrack: track, at: time)
        splitSegments(onTrack: track, at: time, newID)
        shift(track: track, from: time, by: clip.length)
        return time
    }

    mutating func add(_ sound: NewSound, _ newID: () -> String) throws(EditRefusal) {
        _ = try Self.checked(sound.volume, in: Segment.volumes, unit: "%")
        _ = try checked(time: sound.start)
        // A bed is as long as the film; without a film to lie under, as long as its source or half a minute.
        let film = (pictureEnd > 0 ? pictureEnd : duration) - sound.start
        let room = film > 0 ? film : sound.sourceLength ?? 30_000
        let length = sound.length ?? min(room, sound.sourceLength ?? room)
        _ = try Self.checked(length: length)
        if let longest = sound.sourceLength, length > longest {
            throw .sourceTooShort(name: sound.name, longest: longest)
        }
        let media = Segment.Media(source: sound.source, sourceLength: sound.sourceLength)
        lay(
            Segment(
                id: newID(),
                start: sound.start,
                duration: length,
                name: sound.name,
                content: .media(media),
                volume: sound.volume
            ),
            kind: .audio,
            name: sound.source.isEndless ? "BGM" : "Audio"
        )
    }

    mutating func add(_ new: NewTitle, _ newID: () -> String) throws(EditRefusal) {
        _ = try Self.checked(length: new.length)
        _ = try checked(time: new.start)
        guard !new.title.text.isEmpty else { throw .badAmount("\"\"") }
        lay(
            Segment(
                id: newID(),
                start: new.start,
                duration: new.length,
                name: new.title.text,
                content: .title(new.title)
            ),
            kind: .text,
            name: "Title"
        )
    }
}

extension Draft {
    mutating func add(_ clip: NewClip, _ newID: () -> String) throws(EditRefusal) {
        guard clip.length > 0 else { throw .badAmount("0 s") }
        if let longest = clip.sourceLength, clip.length > longest {
            throw .sourceTooShort(name: clip.name, longest: longest)
        }
        let track = trackForPictures()
        let start = try openGap(for: clip, on: track, newID)
        let media = Segment.Media(source: clip.source, sourceLength: clip.sourceLength)
        tracks[track].segments.append(
            Segment(id: newID(), start: start, duration: clip.length, name: clip.name, content: .media(media))
        )
        tracks[track].sort()
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
        guard time >= 0 else { throw .outside(time: time, of: TimeRange(0, duration)) }
        splitSegments(onTrack: track, at: time, newID)
        shift(track: track, from: time, by: clip.length)
        return time
    }

    mutating func add(_ sound: NewSound, _ newID: () -> String) throws(EditRefusal) {
        guard (0...400).contains(sound.volume) else { throw .badAmount("\(sound.volume)%") }
        guard sound.start >= 0 else { throw .outside(time: sound.start, of: TimeRange(0, duration)) }
        // A bed is as long as the film; without a film to lie under, as long as its source or half a minute.
        let film = (pictureEnd > 0 ? pictureEnd : duration) - sound.start
        let room = film > 0 ? film : sound.sourceLength ?? 30_000
        let length = sound.length ?? min(room, sound.sourceLength ?? room)
        guard length > 0 else { throw .badAmount(TimeText.seconds(length)) }
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
        guard new.length > 0 else { throw .badAmount("0 s") }
        guard new.start >= 0 else { throw .outside(time: new.start, of: TimeRange(0, duration)) }
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

    /// Puts a segment on the first track of a kind that is free there, else on a new one on top.
    private mutating func lay(_ segment: Segment, kind: TrackKind, name: String) {
        if let index = tracks.firstIndex(where: { $0.kind == kind && $0.isFree(segment.range) }) {
            tracks[index].segments.append(segment)
            tracks[index].sort()
            return
        }
        let others = tracks.count { $0.kind == kind }
        let track = Track(kind: kind, name: others == 0 ? name : "\(name) \(others + 1)", segments: [segment])
        // Text stays on top: later tracks paint over earlier ones.
        let firstText = tracks.firstIndex { $0.kind == .text } ?? tracks.endIndex
        tracks.insert(track, at: kind == .text ? tracks.endIndex : firstText)
    }
}

import EditLanguage
import SeededNumbers
import Timeline

extension Seeded {
    /// A draft with things that the edits of time, sound and tracks can undo as well as do.
    mutating func editedDraft() -> Draft {
        var draft = draft()
        for _ in 0..<number(0...12) {
            let address = pick(draft.addresses, or: SegmentAddress(.video, 1, 1))
            let edit = chance(50) ? Edit.setLook(address, lookAspect()) : .setTransition(address, transition())
            if let next = try? draft.applying(edit, newID: { "look" }) { draft = next }
        }
        for start in 0..<number(0...3) {
            draft.markers.append(Marker(at: start * 7000 + number(0...13) * 500, name: chance(30) ? "" : name()))
        }
        if chance(30) { draft.loudness = number(-70 ... -5) }
        for track in draft.tracks.indices {
            if chance(15) { draft.tracks[track].isLocked = true }
            if chance(20) { draft.tracks[track].isMuted = true }
            if chance(20) { draft.tracks[track].isHidden = true }
            if chance(20) { draft.tracks[track].isSolo = true }
            for index in draft.tracks[track].segments.indices {
                if chance(30) { draft.tracks[track].segments[index].fadeIn = number(1...500) }
                if chance(30) { draft.tracks[track].segments[index].fadeOut = number(1...500) }
                if chance(30) { draft.tracks[track].segments[index].duck = number(0...99) }
                if chance(30) { draft.tracks[track].segments[index].media?.isReversed = true }
                if chance(30) { draft.tracks[track].segments[index].media?.sourceStart = number(0...3000) }
            }
        }
        return draft
    }

    /// An edit of a kind that a sentence can say; the draft need not accept it.
    mutating func edit(of kind: Edit.Kind, _ draft: Draft, _ uploads: [Upload]) -> Edit {
        let address = pick(draft.addresses, or: SegmentAddress(.video, 1, 1))
        let other = pick(draft.addresses, or: SegmentAddress(.video, 1, 2))
        let label = pick(draft.tracks.indices.map { draft.label(ofTrackAt: $0) }, or: TrackLabel(.video, 1))
        let scope = chance(60) ? VolumeScope.segment(address) : .track(label)
        switch kind {
        case .addClip: return .addClip(clip(uploads))
        case .addSound: return .addSound(sound(uploads))
        case .addTitle: return .addTitle(newTitle())
        case .addSubtitles: return .addSubtitles(cues())
        case .duplicate: return .duplicate(address)
        case .copy: return .copy(address, at: time(), on: chance(40) ? label : nil, over: chance(50))
        case .delete: return .delete(address, ripple: chance(50))
        case .move:
            let track = MoveTarget.track(label, at: chance(20) ? 0 : time(90_000))
            return .move(address, pick([.time(time(90_000)), .before(other), .after(other), track], or: track))
        case .replaceClip: return replacement(address, draft, uploads)
        case .overwrite: return overwrite(uploads)
        case .overlay: return .overlay(overlaid(address, uploads), at: chance(30) ? 0 : time(), in: box())
        case .closeGap: return .closeGap(label, at: time())
        case .replaceSound:
            let file = pick(uploads, or: Upload(id: "none", name: "none", kind: .audio))
            return .replaceSound(address, chance(50) ? .file(id: file.id) : .music(mood: mood()), name: name())
        case .trim: return .trim(address, pick(TrimSide.allCases, or: .start), by: time(5000))
        case .setLength: return .setLength(address, time())
        case .moveEdge: return .moveEdge(address, pick(TrimSide.allCases, or: .start), to: time(30_000))
        case .cut: return .cut(TimeRange(time(), time()), in: chance(50) ? address : nil, ripple: chance(50))
        case .split: return .split(at: time(), chance(50) ? address : nil)
        case .slip: return .slip(address, by: chance(50) ? time(3000) : -time(3000))
        case .roll: return .roll(address, by: chance(50) ? time(3000) : -time(3000))
        case .slide: return .slide(address, by: chance(50) ? time(3000) : -time(3000))
        case .setSpeed: return .setSpeed(address, percent: number(Segment.Media.speeds))
        case .setReversed: return .setReversed(address, chance(50))
        case .freeze: return .freeze(at: time(), chance(50) ? address : nil, length: time())
        case .setVolume: return .setVolume(scope, percent: number(Segment.volumes))
        case .setDuck: return .setDuck(scope, percent: chance(30) ? nil : number(Segment.ducks))
        case .detachSound: return .detachSound(address)
        case .setLoudness: return .setLoudness(chance(30) ? nil : number(-70 ... -5))
        case .setFade:
            return .setFade(address, pick(FadeSide.allCases, or: .in), length: chance(30) ? 0 : time(5000))
        case .setTransition: return .setTransition(address, chance(20) ? nil : transition())
        case .setLook: return .setLook(address, lookAspect())
        case .setTitleText: return .setTitleText(address, name())
        case .setTitle: return .setTitle(address, titleAspect())
        case .setCanvas:
            return .setCanvas(
                Canvas(width: number(16...4096), height: number(16...4096), framesPerSecond: number(1...120))
            )
        case .setStaying: return .setStaying(chance(70) ? pick(OverlayKind.allCases, or: .titles) : nil, chance(70))
        case .addMarker: return .addMarker(at: time(), name: chance(40) ? "" : name())
        case .removeMarker: return .removeMarker(at: marker(draft))
        case .moveMarker: return .moveMarker(at: marker(draft), to: time())
        case .renameMarker: return .renameMarker(at: marker(draft), to: name())
        case .clearTimeline: return .clearTimeline
        case .addTrack: return .addTrack(pick([.video, .audio, .text], or: .text), name: chance(50) ? nil : name())
        case .removeTrack: return .removeTrack(label)
        case .renameTrack: return .renameTrack(label, name())
        case .setTrackMuted: return .setTrackMuted(label, chance(50))
        case .setTrackHidden: return .setTrackHidden(label, chance(50))
        case .setTrackSolo: return .setTrackSolo(label, chance(50))
        case .setTrackLocked: return .setTrackLocked(label, chance(50))
        case .moveTrack: return .moveTrack(label, to: number(1...8))
        }
    }
}

// MARK: What the edits are made of

extension Seeded {
    private mutating func marker(_ draft: Draft) -> Int { pick(draft.markers.map(\.time), or: 0) }

    private mutating func mood() -> String { chance(60) ? pick(MusicMood.allCases, or: .lofi).rawValue : name() }

    private mutating func clip(_ uploads: [Upload]) -> AddClip {
        let place: ClipPlace = chance(50) ? .end : .at(chance(20) ? 0 : time())
        if chance(50), let file = uploads.filter({ $0.kind != .audio }).randomElement(using: &self) {
            return AddClip(
                source: .file(id: file.id),
                name: chance(50) ? file.name : name(),
                length: time(),
                sourceLength: file.duration,
                place: place
            )
        }
        let prompt = name()
        let length = time()
        return AddClip(
            source: .generated(prompt: prompt),
            name: chance(60) ? prompt : name(),
            length: length,
            sourceLength: chance(60) ? length : length + time(),
            place: place
        )
    }

    private mutating func sound(_ uploads: [Upload]) -> AddSound {
        let start = chance(40) ? 0 : time()
        let length = chance(50) ? nil : time()
        if chance(50), let file = uploads.randomElement(using: &self) {
            return AddSound(
                source: .file(id: file.id),
                name: name(),
                start: start,
                length: length,
                sourceLength: file.duration,
                volume: number(0...400)
            )
        }
        let mood = mood()
        return AddSound(
            source: .music(mood: mood),
            name: chance(50) ? mood : name(),
            start: start,
            length: length,
            volume: number(0...400)
        )
    }

    private mutating func newTitle() -> AddTitle {
        AddTitle(styledTitle(), start: chance(40) ? 0 : time(), length: time())
    }

    private mutating func overwrite(_ uploads: [Upload]) -> Edit {
        let start = chance(30) ? 0 : time()
        let range = TimeRange(start, start + time())
        if chance(50), let file = uploads.filter({ $0.kind != .audio }).randomElement(using: &self) {
            return .overwrite(range, with: .file(id: file.id), name: name(), sourceLength: file.duration)
        }
        let prompt = name()
        let length = chance(50) ? range.duration : range.duration + time()
        return .overwrite(
            range,
            with: .generated(prompt: prompt),
            name: chance(50) ? prompt : name(),
            sourceLength: length
        )
    }

    private mutating func overlaid(_ address: SegmentAddress, _ uploads: [Upload]) -> Overlay.Picture {
        guard chance(60) else { return .clip(address) }
        if chance(50), let file = uploads.filter({ $0.kind != .audio }).randomElement(using: &self) {
            return .new(.file(id: file.id), name: name(), length: time(), sourceLength: file.duration)
        }
        let length = time()
        let material = chance(50) ? length : length + time()
        return .new(.generated(prompt: name()), name: name(), length: length, sourceLength: material)
    }

    private mutating func box() -> Look.Box? {
        guard chance(80) else { return nil }
        return Look.Box(pick(PicturePlace.allCases, or: .top), size: number(Look.Box.sizes))
    }

    private mutating func replacement(_ address: SegmentAddress, _ draft: Draft, _ uploads: [Upload]) -> Edit {
        if chance(50), let file = uploads.filter({ $0.kind != .audio }).randomElement(using: &self) {
            return .replaceClip(address, .file(id: file.id), name: name(), sourceLength: file.duration)
        }
        let prompt = name()
        let length = chance(50) ? draft[address]?.duration ?? 1000 : time()
        return .replaceClip(
            address,
            .generated(prompt: prompt),
            name: chance(50) ? prompt : name(),
            sourceLength: length
        )
    }

    private mutating func cues() -> [Cue] {
        var place = 0
        let said = [
            "<i>tag</i>", "a --> b", "{\\an8}", "two\n\nlines apart", " rim ", "1", "&amp; & &#10;", "\r", "<", "{",
            "NOTE",
            "WEBVTT", "你好\u{FF0C}世界", "\n",
        ]
        return (0..<number(1...4)).map { _ in
            place += time(4000)
            return Cue(start: place, end: place + time(4000), text: chance(50) ? name() : pick(said, or: "x") + name())
        }
    }
}

import Timeline

/// Drafts as a compact text, a line for each track, times in seconds:
/// `V1 locked: A 0-4 @2 x50 rev in0.5 | B 4-8 wipeLeft1`.
///
/// `@` where it begins in its source, which is 60 s long unless `of` says otherwise, `x` speed in per cent, `rev`
/// backwards, `still`, `in` and `out` fades, `v` volume, `d` duck, a transition by its word and length.
extension Draft {
    /// Reads a drawing.
    public init(picture: String) {
        self.init(tracks: picture.split(separator: "\n").compactMap { Track(picture: String($0)) })
    }

    /// Draws it.
    public var picture: String {
        tracks.indices.map { index in
            let track = tracks[index]
            let flags =
                (track.isMuted ? " muted" : "") + (track.isHidden ? " hidden" : "") + (track.isSolo ? " solo" : "")
                + (track.isLocked ? " locked" : "")
            return (["\(label(ofTrackAt: index))\(flags):"] + [track.segments.map(\.picture).joined(separator: " | ")])
                .filter { !$0.isEmpty }.joined(separator: " ")
        }.joined(separator: "\n")
    }
}

extension Track {
    fileprivate init?(picture: String) {
        let halves = picture.split(separator: ":", maxSplits: 1).map(String.init)
        guard let head = halves.first, let letter = head.first else { return nil }
        let kind: TrackKind = letter == "V" ? .video : letter == "A" ? .audio : .text
        let pieces = halves.count > 1 ? halves[1].split(separator: "|") : []
        self.init(kind: kind, name: "\(head.prefix(2))", segments: pieces.map { Segment(picture: String($0), kind) })
        isMuted = head.contains("muted")
        isHidden = head.contains("hidden")
        isSolo = head.contains("solo")
        isLocked = head.contains("locked")
    }
}

extension Segment {
    fileprivate init(picture: String, _ kind: TrackKind) {
        let words = picture.split(separator: " ").map(String.init)
        let range = words[1].split(separator: "-").map { ms($0) }
        var content: Content = .title(Title(words[0]))
        if kind != .text {
            let source: MediaSource = words[0] == "M" ? .music(mood: "lofi") : .generated(prompt: words[0])
            content = .media(Media(source: source, sourceLength: words[0] == "M" ? nil : 60_000))
        }
        self.init(id: words[0], start: range[0], duration: range[1] - range[0], name: words[0], content: content)
        for word in words.dropFirst(2) { read(word) }
    }

    private mutating func read(_ word: String) {
        switch word {
        case "rev": media?.isReversed = true
        case "still": media?.isFrozen = true
        case _ where word.hasPrefix("@"): media?.sourceStart = ms(word.dropFirst())
        case _ where word.hasPrefix("of"): media?.sourceLength = ms(word.dropFirst(2))
        case _ where word.hasPrefix("x"): media?.speed = Int(word.dropFirst()) ?? 0
        case _ where word.hasPrefix("in"): fadeIn = ms(word.dropFirst(2))
        case _ where word.hasPrefix("out"): fadeOut = ms(word.dropFirst(3))
        case _ where word.hasPrefix("v"): volume = Int(word.dropFirst()) ?? 0
        case _ where word.hasPrefix("d"): duck = Int(word.dropFirst()) ?? 0
        default:
            let name = word.prefix { $0.isLetter }
            transition = Transition.Kind(rawValue: String(name)).map { kind in
                Transition(kind, length: ms(word.dropFirst(name.count)))
            }
        }
    }

    fileprivate var picture: String {
        var words = [name, "\(seconds(start))-\(seconds(end))"]
        if let media {
            if media.sourceStart != 0 { words.append("@\(seconds(media.sourceStart))") }
            if let length = media.sourceLength, length != 60_000 { words.append("of\(seconds(length))") }
            if media.speed != 100 { words.append("x\(media.speed)") }
            if media.isReversed { words.append("rev") }
            if media.isFrozen { words.append("still") }
        }
        if fadeIn != 0 { words.append("in\(seconds(fadeIn))") }
        if fadeOut != 0 { words.append("out\(seconds(fadeOut))") }
        if volume != 100 { words.append("v\(volume)") }
        if let duck { words.append("d\(duck)") }
        if let transition { words.append("\(transition.kind.rawValue)\(seconds(transition.length))") }
        return words.joined(separator: " ")
    }
}

private func ms(_ text: some StringProtocol) -> Int { Int(((Double(text) ?? 0) * 1000).rounded()) }

private func seconds(_ ms: Int) -> String { String(TimeText.short(ms).dropLast()) }

import Timeline

extension English {
    func examples(for detail: ReadingError.Detail, clip: String, title: String) -> [String] {
        switch detail {
        case .amount: ["set the brightness of \(clip) to 20", "make \(clip) a bit brighter"]
        case .angle: ["rotate \(clip) by 90 degrees", "turn \(clip) upside down"]
        case .crop: ["crop 10% off the left of \(clip)"]
        case .motion: ["slow zoom in on \(clip)", "pan left on \(clip)"]
        case .filter: ["make \(clip) black and white", "add a vintage filter to \(clip)"]
        case .font: ["set the font of \(title) to Georgia"]
        case .speed, .volume, .color, .letters, .place, .length, .shape, .rate: []
        }
    }

    func examples(for unsaid: Unsaid, clip: String) -> [String] {
        switch unsaid {
        case .amount: ["slip \(clip) by 1 s"]
        case .length: ["make \(clip) 4 s long"]
        case .fadeSide: ["fade in \(clip) over 1 s", "fade out \(clip) over 2 s"]
        case .trackKind: ["add a video track", "add an audio track"]
        case .beginning: ["trim the first 2 s of \(clip)"]
        case .ending: ["trim the last 2 s of \(clip)"]
        case .corner: ["put \(clip) in the top right corner at 30%", "put \(clip) in the bottom left corner at 30%"]
        }
    }

    func example(_ example: ExampleSentence) -> String {
        switch example {
        case .generateClip: "generate a 5 second clip of sunset over the sea"
        case .addTitle(let text): "add a title \"\(text)\""
        case .addMusic(let mood): "add \(mood.displayName) music"
        case .split(let time): "split at \(Self.time(time))"
        case .trimStart: "trim the first 1 s"
        case .trimEnd: "trim the last 1 s"
        case .lockTrack(let label): "lock track \(label)"
        case .muteMusic: "mute the music"
        case .removeMusic: "remove the music"
        case .muteClips: "mute all clips"
        case .undo: "undo"
        case .revert(let version): "go back to version \(version)"
        case .clearTimeline: "clear the timeline"
        case .shortenFilm(let length): "shorten the video to \(Self.time(length))"
        case .crossfade(let clip): "add a crossfade into \(clip)"
        case .brighten(let clip): "make \(clip) a bit brighter"
        case .trim(let clip, let length): "trim \(clip) to \(Self.time(length))"
        case .setVolume(let sound, let percent): "set the volume of \(sound) to \(percent)%"
        case .moveToTopLeft(let title): "move \(title) to the top left"
        case .changeText(let title): "change the text of \(title) to \"\(greeting)\""
        case .anyway(let sentence): "\(sentence) anyway"
        case .quotedName(let name): "\"\(name)\""
        }
    }

    var greeting: String { "Hello" }

    var commonExamples: [String] {
        [
            "make a 10 second city timelapse", "add lo-fi music at 35%",
            "add a title \"\(greeting)\" for the first 3 seconds",
            "generate sunset over the sea",
        ]
    }

    func variants(of sentence: String, naming name: String) -> [String] {
        let words = sentence.split(separator: " ").map(String.init)
        let replaced = [
            ["the", "clip"], ["the", "video"], ["the", "photo"], ["the", "title"], ["the", "sound"], ["it"], ["that"],
            ["this"],
        ]
        .compactMap { replacing($0, by: name, in: words) }
        return replaced + ["into", "of", "on", "to"].map { "\(sentence) \($0) \(name)" }
    }

    func saying(_ words: String, of name: String) -> [String] {
        ["make", "move", "put"].map { "\($0) \(name) \(words)" }
    }

    func definitely(_ sentence: String) -> String {
        var sentence = sentence
        for noun in ["clip", "video", "photo", "title"] {
            for article in ["a", "my", "one"] {
                sentence = sentence.replacing("\(article) \(noun)", with: "the \(noun)")
            }
        }
        return sentence
    }

    func doing(_ word: String, to name: String) -> [String] {
        [
            "make \(name) \(word)", "\(word) \(name)", "\(word) on \(name)", "add \(word) to \(name)",
            "\(name) in \(word)",
        ]
    }

    func cornered(_ sentence: String) -> [String] {
        let words = sentence.split(separator: " ").map(String.init)
        return ["top right", "bottom left"].compactMap { place in
            ["the", "a", "one"].lazy.compactMap {
                replacing([$0, "corner"], by: "the \(place) corner at 30%", in: words)
            }.first
        }
    }

    private func replacing(_ phrase: [String], by name: String, in words: [String]) -> String? {
        let starts = words.indices.dropLast(phrase.count - 1)
        guard let start = starts.first(where: { words[$0..<($0 + phrase.count)].map { $0.lowercased() } == phrase })
        else { return nil }
        return (words[..<start] + [name] + words[(start + phrase.count)...]).joined(separator: " ")
    }
}

import Timeline

/// The words of a message, tried against what each action is asked for with.
struct RouteWords {
    /// The message in lower case, its signs made spaces; empty where it quotes something.
    private let text: String

    init(_ message: String) {
        let folded = SourceText(message).foldedString
        // Anything in quotes is content, and content is for the agent.
        let hasQuotes = folded.contains { "\"“”「」『』".contains($0) }
        let signs: Set<Character> = [".", ",", "!", "?", "。", "、", ";", "…", "\n", "\t", ":"]
        text = hasQuotes ? "" : String(folded.map { signs.contains($0) ? " " : $0 == "’" ? "'" : $0 })
    }

    var isCredits: Bool { isAsked(by: Self.credits, with: Self.creditTalk) }
    var isState: Bool { isAsked(by: Self.state, with: Self.stateTalk) }

    /// "upload", "upload clip.mp4": the paths were taken out before.
    var isUpload: Bool { isAsked(by: Self.upload, with: Self.uploadTalk) }

    /// What is said of the file, if the message asks for an export and for nothing else.
    func spokenExport(paths: [String]) -> SpokenExport? {
        var wish = SpokenExport(file: paths.first)
        guard paths.count <= 1 else { return nil }
        var reader = PhraseReader(text)
        var isAsked = false
        while !reader.isAtEnd {
            if reader.take(Self.export) {
                isAsked = true
            } else if let format = reader.take(oneOf: Self.formats) {
                wish.format = format == "jpeg" ? "jpg" : format
            } else if let lines = reader.takeResolution() {
                wish.resolution = lines
            } else if let ratio = reader.takeRatio() {
                wish.ratio = ratio
            } else if !reader.take(Self.exportTalk) {
                return nil
            }
        }
        if wish.format == nil, let file = wish.file, let dot = file.lastIndex(of: ".") {
            wish.format = file[file.index(after: dot)...].lowercased()
        }
        return isAsked ? wish : nil
    }

    /// Whether a phrase of the action stands in the message and everything else is small talk.
    private func isAsked(by phrases: Phrases, with talk: Phrases) -> Bool {
        var reader = PhraseReader(text)
        var isAsked = false
        while !reader.isAtEnd {
            if reader.take(phrases) {
                isAsked = true
            } else if !reader.take(talk) {
                return false
            }
        }
        return isAsked
    }
}

/// Takes phrases off the front of a text; English ones as whole words only.
struct PhraseReader {
    private let text: SourceText
    private var place = 0

    init(_ text: String) {
        self.text = SourceText(text)
        skip(to: 0)
    }

    var isAtEnd: Bool { place >= text.count }

    mutating func take(_ phrases: Phrases) -> Bool { take(oneOf: phrases) != nil }

    /// Takes the longest of the phrases that stands here.
    mutating func take(oneOf phrases: Phrases) -> String? {
        guard let end = phrases.matchEnd(in: text, at: place) else { return nil }
        defer { skip(to: end) }
        return text.string(place..<end)
    }

    /// `1080p`, `4k`.
    mutating func takeResolution() -> String? {
        let count = text.folded[place...].prefix { $0.isDigit }.count
        let end = place + count + 1
        guard (1...4).contains(count), end <= text.count, text.isWhole(place..<end) else { return nil }
        let (digits, mark) = (text.string(place..<end - 1), text.folded[end - 1])
        guard mark == "p" || mark == "k" else { return nil }
        skip(to: end)
        return mark == "k" ? (digits == "4" ? "2160p" : "1440p") : "\(digits)p"
    }

    /// `9:16` (the colon was made a space with the other signs), "vertical", 竖屏.
    mutating func takeRatio() -> Canvas.Ratio? {
        RouteWords.ratios.first { take($0.phrases) }?.ratio
    }

    private mutating func skip(to end: Int) { place = text.skipSpaces(from: end) }
}

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
    func exportWish(paths: [String]) -> ExportWish? {
        var wish = ExportWish(file: paths.first)
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
    private func isAsked(by phrases: [String], with talk: [String]) -> Bool {
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
    private var rest: Substring

    init(_ text: String) {
        rest = text[...]
        skipSpaces()
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ phrases: [String]) -> Bool { take(oneOf: phrases) != nil }

    /// Takes the longest of the phrases that stands here.
    mutating func take(oneOf phrases: [String]) -> String? {
        let found = phrases.filter { rest.hasPrefix($0) && endsWord($0) }.max { $0.count < $1.count }
        guard let found else { return nil }
        rest = rest.dropFirst(found.count)
        skipSpaces()
        return found
    }

    /// `1080p`, `4k`.
    mutating func takeResolution() -> String? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard let mark = rest.dropFirst(digits.count).first, mark == "p" || mark == "k", (1...4).contains(digits.count),
            endsWord(String(rest.prefix(digits.count + 1)))
        else { return nil }
        rest = rest.dropFirst(digits.count + 1)
        skipSpaces()
        return mark == "k" ? (digits == "4" ? "2160p" : "1440p") : "\(digits)p"
    }

    /// `9:16` (the colon was made a space with the other signs), "vertical", 竖屏.
    mutating func takeRatio() -> Canvas.Ratio? {
        for ratio in Canvas.Ratio.allCases {
            let spelled = ratio.rawValue.split(separator: ":").joined(separator: " ")
            if take([spelled]) { return ratio }
        }
        if take(["vertical", "portrait", "竖屏", "竖版"]) { return .tall }
        if take(["horizontal", "landscape", "widescreen", "横屏", "横版"]) { return .wide }
        if take(["square", "方形", "正方形"]) { return .square }
        return nil
    }

    private func endsWord(_ phrase: String) -> Bool {
        guard let last = phrase.unicodeScalars.last, last.isWordLike,
            let next = rest.dropFirst(phrase.count).unicodeScalars.first
        else { return true }
        return !next.isWordLike
    }

    private mutating func skipSpaces() { rest = rest.drop { $0 == " " } }
}

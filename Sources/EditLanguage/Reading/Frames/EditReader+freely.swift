import Timeline

extension EditReader {
    /// What is longer is more than one person says at a time, and would take long.
    private static let longestFreely = 240

    /// What a sentence asks for that no rule can read as it stands, read with frames, and past what it tells beside that.
    ///
    /// - Returns: nil where that gives nothing.
    static func freely(_ text: SourceText, in context: EditContext, _ language: Language) -> Result<
        [Instruction], ReadingError
    >? {
        guard text.count <= longestFreely else { return nil }
        let text = text.loosened.speakingOfWhoIsSeen(in: context)
        let cuts = Tokenings(text, in: context)
        let plain = cuts.plain
        let ways = [plain] + Array(cuts.others(than: plain))
        var tried: Set<[Token]> = []
        for tokens in ways.compactMap(\.countingSeconds) + ways where tried.insert(tokens).inserted {
            let free = Result { () throws(ReadingError) in
                try SentenceReader.read(text, tokens: tokens, in: context, language: language, isFree: true)
            }
            switch free {
            // How far it is to be turned, or what is to be cut off, is the one thing that was left open.
            case .success, .failure(.misspelt), .failure(.missingDetail(.angle)), .failure(.missingDetail(.crop)):
                return free
            case .failure: continue
            }
        }
        // A wish may hide in what is told behind it.
        guard Wish(in: text, tokens: plain) == nil else { return nil }
        return text.withoutPurpose.flatMap { freely($0, in: context, language) }
    }
}

extension SourceText {
    /// Without what it is wished for: "mute it there, I want to hear the waves", "so we can see them"; nil where none is told.
    fileprivate var withoutPurpose: SourceText? {
        let words = string(0..<count)
        for purpose in Self.purposes {
            guard let start = words.firstRange(of: purpose), start.lowerBound > words.startIndex,
                // How much, or of what, is no purpose.
                !words[start.lowerBound...].contains(where: \.isNumber)
            else { continue }
            let rest = String(words[..<start.lowerBound]).trimmingSigns
            return rest.isEmpty ? nil : SourceText(rest)
        }
        return nil
    }

    private static let purposes: [String] =
        ["i want to", "I want to", "we want to", "I'd like to", "i'd like to", "I'd rather"].flatMap { want in
            ["hear", "see", "show", "watch"].map { ", \(want) \($0) " }
        }
        + ["当个", "当作", "当", "做个", "作为", "好当", "做"].map { "，\($0)" }
        + ["I", "i", "we", "you", "people", "everyone", "viewers", "they", "one"].flatMap { who in
            ["can", "could"].flatMap { can in [" so \(who) \(can) ", " so that \(who) \(can) "] }
        }

    /// With "it" for whoever is seen in the only clip: "warm me up a bit".
    fileprivate func speakingOfWhoIsSeen(in context: EditContext) -> SourceText {
        guard context.draft.addresses.count(where: { $0.track.kind == .video }) == 1 else { return self }
        var words = string(0..<count)
        for person in ["me", "him", "her", "us"] {
            for verb in Self.doneToPeople { words = words.replacing("\(verb) \(person) ", with: "\(verb) it ") }
        }
        return SourceText(words)
    }

    private static let doneToPeople = [
        "warm", "Warm", "brighten", "Brighten", "make", "Make", "mute", "Mute", "silence", "Silence", "slow", "Slow",
        "speed", "Speed",
        "darken", "cool", "turn", "Turn", "flip", "mirror", "zoom in on", "punch in on", "lighten",
    ]

    /// With a comma where a dash or a question mark parts what is said, and without what people exclaim before it.
    fileprivate var loosened: SourceText {
        var words = string(0..<count)
        while let cry = Self.cries.matchEnd(in: SourceText(words), at: 0) {
            words = String(String.UnicodeScalarView(words.unicodeScalars.dropFirst(cry))).trimmingSigns
        }
        for (link, comma) in Self.links { words = words.replacing(link, with: comma) }
        // "Lower the music while he talks" says when, and "take out 20 to 24 while I cough" why.
        if words.contains(where: \.isNumber) {
            for (link, comma) in Self.timedLinks { words = words.replacing(link, with: comma) }
        }
        var loose = String.UnicodeScalarView()
        let scalars = Array(words.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            let isSpaced =
                place > 0 && scalars[place - 1] == " " && place + 1 < scalars.count && scalars[place + 1] == " "
            let isBetweenNumbers =
                isSpaced && place > 1 && place + 2 < scalars.count && scalars[place - 2].isDigit
                && scalars[place + 2].isDigit
            let parts =
                "—–-".unicodeScalars.contains(scalar) && isSpaced && !isBetweenNumbers || scalar == "?" || scalar == "？"
            // "My narration (voice.mp3)": what stands there is named a second time.
            // "Rewind effect on clip 2: play it backwards".
            let leads = scalar == ":" && place + 1 < scalars.count && scalars[place + 1] == " "
            let isBracket = "()（）".unicodeScalars.contains(scalar)
            loose.append(isBracket ? " " : parts || leads ? "," : scalar)
        }
        return SourceText(String(loose))
    }

    /// "Take out 20 to 24 where I say nothing": what follows is told of it.
    private static let links = tied(["where", "because", "cause", "cuz", "since"])
    private static let timedLinks = tied(["while", "when"]).filter { !$0.0.contains(" it's ") }

    private static func tied(_ words: [String]) -> [(String, String)] {
        let subjects = [
            "i", "I", "we", "he", "she", "they", "there's", "there is", "someone", "somebody", "nobody", "it's", "you",
        ]
        return words.flatMap { word in subjects.map { (" \(word) \($0) ", ", \($0) ") } }
    }

    private static let cries = Phrases([
        "sorry", "sorry me again", "sorry, me again", "me again", "hello again", "hi again", "one more thing",
        "quick one",
        "another thing", "next thing", "last thing", "right then", "ok next", "ugh", "ugh no", "nah", "meh", "hmm",
        "oh", "oh no", "ok now", "okay now", "no wait", "wait", "whoa", "wow",
        "yikes",
        "ooh", "ah", "argh", "erm", "er", "yeah", "yep", "right", "alright", "so", "but", "and", "ok so", "well",
        "哎呀", "哎", "唉", "呃", "啊", "哇", "算了", "算啦", "行了", "好吧", "嗯", "喂", "那个", "哈喽", "在吗", "你好", "那",
    ])
}

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
        let text = text.loosened
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
        return nil
    }
}

extension SourceText {
    /// With a comma where a dash or a question mark parts what is said, and without what people exclaim before it.
    fileprivate var loosened: SourceText {
        var words = string(0..<count)
        while let cry = Self.cries.matchEnd(in: SourceText(words), at: 0) {
            words = String(String.UnicodeScalarView(words.unicodeScalars.dropFirst(cry))).trimmingSigns
        }
        for (link, comma) in Self.links { words = words.replacing(link, with: comma) }
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
            let isBracket = "()（）".unicodeScalars.contains(scalar)
            loose.append(isBracket ? " " : parts ? "," : scalar)
        }
        return SourceText(String(loose))
    }

    /// "Take out 20 to 24 where I say nothing": what follows is told of it.
    private static let links: [(String, String)] = ["where", "because", "cause", "cuz", "since", "while", "when"]
        .flatMap { link in
            [
                "i", "I", "we", "he", "she", "they", "there's", "there is", "someone", "somebody", "nobody", "it's",
                "you",
            ].map {
                (" \(link) \($0) ", ", \($0) ")
            }
        }
    private static let cries = Phrases([
        "ugh", "ugh no", "nah", "meh", "hmm", "oh", "oh no", "ok now", "okay now", "no wait", "wait", "whoa", "wow",
        "yikes",
        "ooh", "ah", "argh", "erm", "er", "yeah", "yep", "right", "alright", "so", "but", "and", "ok so", "well",
        "哎呀", "哎", "唉", "呃", "啊", "哇", "算了", "算啦", "行了", "好吧", "嗯", "喂", "那个", "哈喽", "在吗", "你好", "那",
    ])
}

import Timeline

/// When a language model of the user's own is asked about a message.
public enum ModelUse: String, CaseIterable, Codable, Hashable, Sendable {
    /// Before the grammar; that reads what the model cannot be asked about.
    case first
    /// Where the grammar does not understand.
    case last
    /// Not at all.
    case never

    /// What a message says about the model ("ask the model first", 别用模型); nil where it is about anything else.
    ///
    /// All of the message has to be about it: whoever writes on asks for something else as well.
    public init?(saying message: String) {
        var rest = SourceText(message).foldedString.filter { $0.isLetter || $0.isWhitespace || $0 == "'" || $0 == "’" }
        rest = rest.replacing("’", with: "'")
        guard rest.contains("model") || rest.contains("模型") else { return nil }
        let language = Language(of: message)
        let all =
            language == .chinese
            ? Self.pieces(of: rest.filter { !$0.isWhitespace }, in: Set(Self.chinese.keys))
            : rest.split(whereSeparator: \.isWhitespace).map(String.init)
        let known = language == .chinese ? Self.chinese : Self.english
        // Whoever does not understand is no word against it.
        let words = all.map { Self.withoutWhen($0) }
        guard let words, words.count <= 12, words.allSatisfy({ known[$0] != nil }) else { return nil }
        let senses = Set(words.compactMap { known[$0] })
        guard senses.contains(.ask) || senses.contains(.not) else { return nil }
        self = senses.contains(.not) ? .never : senses.contains(.before) ? .first : .last
    }

    private enum Sense { case ask, not, before, filler }

    private static let english: [String: Sense] = {
        var words: [String: Sense] = [
            "ask": .ask, "asking": .ask, "use": .ask, "using": .ask, "never": .not, "don't": .not, "dont": .not,
            "not": .not,
            "stop": .not, "first": .before, "always": .before, "before": .before,
        ]
        let fillers =
            "please yes ok okay sure do the my that this a language local model last too now instead again anymore any more"
        for word in fillers.split(separator: " ") where words[String(word)] == nil { words[String(word)] = .filler }
        return words
    }()

    private static let chinese: [String: Sense] = {
        var words: [String: Sense] = [
            "用": .ask, "使用": .ask, "问": .ask, "不": .not, "不要": .not, "不用": .not, "别": .not, "停止": .not, "先": .before,
            "总是": .before, "一直": .before,
        ]
        for word in ["请", "好的", "好", "可以", "吧", "了", "再", "也", "我的", "这个", "那个", "本机", "语言", "大", "模型", "一下", "都", "去"]
        {
            words[word] = .filler
        }
        return words
    }()

    /// The words before "when you don't understand" and its kin.
    private static func withoutWhen(_ words: [String]) -> [String] {
        guard let when = words.firstIndex(where: { ["when", "where", "what"].contains($0) }), words.last == "understand"
        else { return words }
        return Array(words[..<when])
    }

    /// A text cut into known words, longest first; nil where something is left over.
    private static func pieces(of text: String, in words: Set<String>) -> [String]? {
        var rest = Substring(text)
        var found: [String] = []
        while !rest.isEmpty {
            let next = (1...3).reversed().lazy.map { String(rest.prefix($0)) }.first(where: words.contains)
            guard let next else { return nil }
            found.append(next)
            rest = rest.dropFirst(next.count)
        }
        return found
    }
}

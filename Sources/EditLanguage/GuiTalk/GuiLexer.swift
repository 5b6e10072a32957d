import Timeline

/// Cuts a line into tokens, in one pass from left to right; time is linear in its length.
struct GuiLexer {
    private let text: SourceText
    private let quotes: QuoteEnds
    /// What is called by these names is content, as if it stood in quotes; longest first.
    private let names: [SourceText]
    private(set) var tokens: [GuiToken] = []
    /// Where a quote begins that the line does not end; what follows may yet prove to be quoted.
    private(set) var openQuote: Int?
    private var place: Int

    /// Reads a line from a place on.
    init(_ text: SourceText, from start: Int = 0, names: [SourceText] = []) {
        self.text = text
        self.names = names
        quotes = QuoteEnds(of: text)
        place = start
        while place < text.count { readNext() }
    }

    private mutating func readNext() {
        let scalar = text.folded[place]
        if scalar.isBlank || scalar.isBreak {
            place += 1
        } else if let end = quoteEnd() {
            push(.quoted, to: end)
        } else if let name = names.first(where: { text.matches($0.folded, at: place) }) {
            push(.quoted, to: place + name.count)
        } else if isAddress {
            push(.address, to: text.folded[place...].firstIndex { $0.isBlank || $0.isHan } ?? text.count)
        } else if let token = GuiLexicon.shared.token(in: text, at: place) {
            push(token.word, to: token.range.upperBound)
        } else {
            readUnknown()
        }
    }

    private mutating func push(_ word: GuiWord, to end: Int) {
        tokens.append(GuiToken(word: word, range: place..<end))
        place = end
    }

    private mutating func readUnknown() {
        let scalar = text.folded[place]
        if scalar.isWordLike || scalar.isDigit {
            var end = place + 1
            while end < text.count, text.folded[end].isWordLike || isInsideWord(end) { end += 1 }
            if end < text.count, text.folded[end] == "%" { end += 1 }
            return push(.word, to: end)
        }
        if scalar.isHan { return push(.word, to: place + 1) }
        switch scalar {
        case ".": push(endsSentence ? .end : .sign, to: place + 1)
        case "!", "?", "。", "…": push(.end, to: place + 1)
        case ",", ";", "、", ":", "—", "(", ")": push(.joint, to: place + 1)
        case "-", "–": push(isBlank(place - 1) && isBlank(place + 1) ? .joint : .sign, to: place + 1)
        default:
            let isInside = place > 0 && text.folded[place - 1].isWordLike
            if QuoteEnds.opens(scalar), !isInside { openQuote = openQuote ?? place }
            push(.sign, to: place + 1)
        }
    }

    /// What stands in quotes, or between backticks, from this place on.
    private func quoteEnd() -> Int? {
        quotes.mayClose(at: place, in: text) ? text.quoted(at: place)?.end ?? quotes.code(at: place, in: text) : nil
    }

    private var isAddress: Bool {
        ["http://", "https://", "www."].contains { text.matches(Array($0.unicodeScalars), at: place) }
    }

    /// A full stop that no letter or digit follows.
    private var endsSentence: Bool {
        place + 1 >= text.count || !text.folded[place + 1].isWordLike
    }

    private func isBlank(_ place: Int) -> Bool { text.folded.indices.contains(place) && text.folded[place].isBlank }

    /// Whether an apostrophe, hyphen, dot, comma or colon stands between two letters or digits.
    private func isInsideWord(_ place: Int) -> Bool {
        guard place + 1 < text.count, text.folded[place + 1].isWordLike else { return false }
        switch text.folded[place] {
        case "'", "’", "-", ".", "_": return true
        case ",", ":": return text.folded[place - 1].isDigit && text.folded[place + 1].isDigit
        default: return false
        }
    }
}

/// Where the closing quotes of a line are, so that an opening one without any is known without a search.
///
/// Without this a line of nothing but opening quotes would be searched to its end from each of them.
private struct QuoteEnds {
    /// The last place of each closing mark; of an apostrophe, the last one at the end of a word.
    private var last: [Unicode.Scalar: Int] = [:]

    private static let closings: [Unicode.Scalar: [Unicode.Scalar]] = [
        "\"": ["\""], "'": ["'"], "‘": ["’", "'"], "’": ["’", "'"], "“": ["”", "\""], "”": ["”"], "「": ["」"],
        "『": ["』"], "《": ["》"], "«": ["»"], "`": ["`"],
    ]
    private static let marks = Set(closings.values.joined())

    init(of text: SourceText) {
        for (place, scalar) in text.folded.enumerated() where Self.marks.contains(scalar) {
            if scalar == "'" || scalar == "’", place + 1 < text.count, text.folded[place + 1].isWordLike { continue }
            last[scalar] = place
        }
    }

    static func opens(_ scalar: Unicode.Scalar) -> Bool { closings[scalar] != nil && scalar != "’" && scalar != "”" }

    func mayClose(at place: Int, in text: SourceText) -> Bool {
        Self.closings[text.folded[place]]?.contains { (last[$0] ?? 0) > place + 1 } ?? false
    }

    /// The end of what stands between backticks.
    func code(at place: Int, in text: SourceText) -> Int? {
        guard text.folded[place] == "`" else { return nil }
        return text.folded[(place + 1)...].firstIndex(of: "`").map { $0 + 1 }
    }
}

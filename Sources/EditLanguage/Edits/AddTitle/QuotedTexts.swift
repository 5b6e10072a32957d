import Timeline

/// The texts of a sentence set in quotes, where they have none.
struct QuotedTexts {
    private let sentence: String
    private let words: TitleWords
    private let context: EditContext

    init(_ sentence: String, _ words: TitleWords, in context: EditContext) {
        self.sentence = sentence
        self.words = words
        self.context = context
    }

    /// The sentences that it may be, the surest first; itself where it has quotes.
    var candidates: [String] {
        let text = SourceText(sentence)
        if (0..<text.count).contains(where: { text.quoted(at: $0) != nil }) { return [sentence] }
        var found: [String] = []
        if let listed = listed(text) { found.append(listed) }
        if let behind = behindColon(text) { found.append(behind) }
        if let named = capitals(text) { found.append(named) }
        if let led = behindLead(text) { found.append(led) }
        return found
    }

    /// "Subs: 0-4 We left early / 4-9 The water was cold": each time with what is said then.
    private func listed(_ text: SourceText) -> String? {
        guard let colon = colon(in: text) else { return nil }
        let tail = text.string(colon + 1..<text.count)
        let pieces = tail.split(whereSeparator: { "/;；|\n".contains($0) }).map(String.init)
        let quoted = pieces.compactMap(timed)
        guard !quoted.isEmpty, quoted.count == pieces.count else { return nil }
        return text.string(0..<colon) + ", " + quoted.joined(separator: ", ")
    }

    /// "0-4 We left early" as `from 0 s to 4 s "We left early"`.
    private func timed(_ piece: String) -> String? {
        let text = SourceText(piece.trimmingSigns)
        let tokens = Lexer.tokens(of: text)
        let counted = tokens.countingSeconds ?? tokens
        let parts = PartBuilder.parts(of: counted[...], in: text)
        guard let first = parts.first, parts.count > 1 else { return nil }
        let time: String
        switch first.kind {
        case .span(let range): time = "from \(English.time(range.start)) to \(English.time(range.end))"
        case .start(let start): time = "at \(English.time(start))"
        default: return nil
        }
        let said = text.string(first.range.upperBound..<text.count)
        let ends = said.last.map { "!?！？…".contains($0) } ?? false
        let trimmed = said.trimmingSigns
        let mark = piece.last { !$0.isWhitespace }.flatMap { "!?！？".contains($0) ? String($0) : nil } ?? ""
        return trimmed.isEmpty ? nil : "\(time) “\(trimmed)\(ends ? "" : mark)”"
    }

    /// "Credits at the end: Filmed by Sam", 打几个字：菜市场一日游.
    private func behindColon(_ text: SourceText) -> String? {
        guard let colon = colon(in: text), !namesThing(text.string(colon + 1..<text.count)) else { return nil }
        return quoting(text, from: colon + 1, joining: text.string(0..<colon) + " ")
    }

    /// "End card: logo centred on white": what stands there is to be seen, and not to be read.
    private func namesThing(_ words: String) -> Bool {
        Tokenings(SourceText(words), in: context).named.contains { token in
            switch token.kind {
            case .name, .fileName: true
            default: false
            }
        }
    }

    private func colon(in text: SourceText) -> Int? {
        (1..<max(1, text.count - 1)).first { place in
            text.folded[place] == ":" && !(text.folded[place - 1].isDigit && text.folded[place + 1].isDigit)
        }
    }

    /// "Put Our Wedding Day in the middle": words that are written as a title is.
    private func capitals(_ text: SourceText) -> String? {
        let tokens = Tokenings(text, in: context).named
        let start = tokens.indices.dropFirst().first { index in
            let range = tokens[index].range
            guard text.scalars[range.lowerBound].properties.isUppercase, !text.spells("i", in: range) else {
                return false
            }
            if case .name = tokens[index].kind { return false }
            let before = tokens[index - 1]
            // "In Spanish", "from Mum": no text.
            if Self.ties.contains(text.string(before.range).lowercased()) { return false }
            return text.folded[before.range.lowerBound].isWordLike || before.term == .joint
        }
        return start.flatMap { quoting(text, from: tokens[$0].range.lowerBound, joining: nil) }
    }

    private static let ties: Set<String> = [
        "in", "from", "like", "on", "at", "to", "of", "by", "for", "into", "than", "as",
    ]

    /// "Caption it no more rain": what stands behind the word that leads to it.
    private func behindLead(_ text: SourceText) -> String? {
        for place in 0..<text.count where place == 0 || !text.folded[place - 1].isWordLike {
            guard let end = words.leading.matchEnd(in: text, at: place), end < text.count else { continue }
            let start = text.skipSpaces(from: end)
            // "Put", "with" and 字幕 lead to a text only where it is written as one.
            let isSure = words.surely.matchEnd(in: text, at: place) == end
            guard start < text.count, isSure || text.scalars[start].properties.isUppercase else { continue }
            guard !Lexer.tokens(of: text).contains(where: { $0.range.lowerBound >= start && $0.asksForEdit }) else {
                return nil
            }
            return quoting(text, from: end, joining: nil)
        }
        return nil
    }

    /// The sentence with what begins at a place in quotes, up to what says when, where and how.
    private func quoting(_ text: SourceText, from start: Int, joining head: String?) -> String? {
        let tokens = Tokenings(text, in: context).plain
        var clause = Clause(text: text, tokens: tokens[...])
        guard let first = clause.parts.firstIndex(where: { $0.range.lowerBound >= start && !isSign($0, text) }) else {
            return nil
        }
        let begin = clause.parts[first].range.lowerBound
        let isAlone = head != nil
        guard
            let said = isAlone
                ? text.string(begin..<text.count).trimmingBlanks : clause.takeFreeText(from: first, isVerbatim: true),
            !said.isEmpty, !said.contains("”"),
            isAlone || !Lexer.tokens(of: SourceText(said)).dropFirst().contains(where: \.saysWhenOrHow)
        else { return nil }
        // "Hello in the middle of the film": where the text ends cannot be told.
        let resolver = ReferenceResolver(context: context, language: .english, opening: context.draft)
        guard isAlone || !clause.mayRunOn(said, in: resolver) else { return nil }
        let end = begin + said.unicodeScalars.count
        guard end <= text.count else { return nil }
        return (head ?? text.string(0..<begin)) + "“\(said)” " + text.string(min(end, text.count)..<text.count)
    }

    private func isSign(_ part: Part, _ text: SourceText) -> Bool {
        let first = text.folded[part.range.lowerBound]
        return !first.isWordLike && !first.isHan
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "." || $0 == "。" }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}

extension Token {
    /// "One at 2s then two at 5s", "Hello in small letters": more than a text, or one that ends before.
    fileprivate var saysWhenOrHow: Bool {
        switch kind {
        case .time, .term(.position), .term(.sense(.letters)), .term(.sense(.side)), .term(.keyword),
            .term(.sense(.all)),
            .term(.color):
            true
        case .number(let value): value < 100_000
        default: false
        }
    }

    /// Whether it is a verb that asks for an edit of what is there: no text begins before one without quotes.
    fileprivate var asksForEdit: Bool {
        switch kind {
        case .term(.verb(let verb)): ![.add, .put, .make, .use, .generate, .keep].contains(verb)
        case .term(.earlier), .term(.later), .percent: true
        default: false
        }
    }
}

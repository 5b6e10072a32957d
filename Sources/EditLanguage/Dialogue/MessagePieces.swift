import Timeline

/// The pieces of a message that may be requests of their own.
enum MessagePieces {
    /// What parts them, from the strongest on.
    enum Level {
        /// What begins another request, and no more of the same: the end of a sentence, "then", 然后.
        case sentences
        case commas, words
        /// Whatever a clause may end with, a reason behind it too.
        case clauses

        /// Those by which requests are parted.
        static let requests: [Level] = [.sentences, .commas, .words]

        fileprivate var signs: Set<Unicode.Scalar> {
            switch self {
            case .sentences: Self.strongSigns
            case .commas, .words: Self.strongSigns.union([",", "，"])
            case .clauses: Self.strongSigns.union([",", "，", "?", "？", "(", ")", "（", "）", "…", "—", ":", "："])
            }
        }

        /// Each with how much of its end belongs to what follows.
        fileprivate var words: [(word: [Unicode.Scalar], kept: Int)] {
            if self == .clauses { return Self.reasons.map { (Array($0.unicodeScalars), 0) } }
            let english = self == .words ? Self.strong + [" and ", " then ", " plus "] : Self.strong
            let chinese =
                Self.chinese.flatMap { ["，\($0)", ",\($0)", "， \($0)"] } + (self == .words ? Self.alone : [])
            return english.map { (Array($0.unicodeScalars), 0) } + chinese.map { (Array($0.unicodeScalars), 0) }
                + [(Array("再把".unicodeScalars), 1)].filter { _ in self == .words }
        }

        /// "① … ② …" tells requests one by one.
        private static let strongSigns = Set(";；。!！+①②③④⑤⑥⑦⑧⑨".unicodeScalars)
        private static let strong =
            [" and then ", " and after that ", " and also ", " and finally ", " and lastly ", " after that "]
            + ["then", "after that", "also", "oh and", "and then", "and also", "finally", "lastly", "plus", "next"]
            .flatMap { [", \($0) ", ",\($0) ", ", \($0), "] }
        private static let chinese = [
            "然后再", "然后", "接着再", "接着", "再", "同时", "顺便", "另外", "还有", "并且", "而且", "随后", "之后再", "此外", "哦对了",
            "对了",
        ]
        private static let reasons = [
            " because ", " cause ", " cuz ", " since ", " so ", ", so ", " - ", " as i ", " as we ", "因为",
        ]
        private static let alone = ["然后", "并且", "同时", "而且"]
    }

    /// - Parameters:
    ///   - names: of files and segments, which are one word each, whatever they hold; so is what stands in quotes.
    ///   - isRequest: whether a piece without a verb that is known asks for something all the same.
    /// - Returns: each with a verb of its own; what has none belongs to the one before it, or to all.
    static func pieces(
        of message: String,
        _ level: Level,
        whole names: Set<String>,
        isRequest: (String) -> Bool
    ) -> [String] {
        let text = SourceText(message)
        var pieces: [Range<Int>] = []
        var isOpen = true
        let parts = parts(of: text, level, whole: names)
        // Most messages are one request: nothing is read to find that out.
        guard parts.count > 1 else { return [withoutTie(message.trimmingSigns)].filter { !$0.isEmpty } }
        for part in parts {
            let words = withoutTie(text.string(part).trimmingSigns)
            guard !words.isEmpty else { continue }
            // "Look which is longest, cut it to 3 s": what asks for nothing belongs to what follows it, or to what it follows.
            if let last = pieces.last, !begins(words, level) && !isRequest(words) || pieces.count == 1 && isOpen {
                pieces[pieces.count - 1] = last.lowerBound..<part.upperBound
            } else {
                pieces.append(part)
            }
            isOpen = pieces.count == 1 && isOpen && !asks(words) && !isRequest(words)
        }
        return pieces.map { withoutTie(text.string($0).trimmingSigns) }
    }

    /// The clauses of a message, whether they ask for something or not.
    static func clauses(of message: String, whole names: Set<String>) -> [String] {
        let text = SourceText(message)
        return parts(of: text, .clauses, whole: names).map { withoutTie(text.string($0).trimmingSigns) }
            .filter { !$0.isEmpty }
    }

    private static func parts(of text: SourceText, _ level: Level, whole names: Set<String>) -> [Range<Int>] {
        let names = names.map { SourceText($0).folded }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
        let words = level.words
        var parts: [Range<Int>] = []
        var (start, place) = (0, 0)
        while place < text.count {
            if let quoted = text.quoted(at: place) {
                place = quoted.end
            } else if let name = names.first(where: { isStanding($0, in: text, at: place) }) {
                place += name.count
            } else if let parting = words.first(where: { text.spells($0.word, at: place) }) {
                parts.append(start..<place)
                place += parting.word.count
                start = place - parting.kept
            } else {
                // "2. the dinner" ends a sentence, and "2.5" does not.
                let isStop = text.scalars[place] == "." && (place + 1 == text.count || text.scalars[place + 1] == " ")
                if isStop || level.signs.contains(text.scalars[place]) {
                    parts.append(start..<place)
                    start = place + 1
                }
                place += 1
            }
        }
        parts.append(start..<text.count)
        return parts
    }

    private static func isStanding(_ name: [Unicode.Scalar], in text: SourceText, at place: Int) -> Bool {
        text.spells(name, at: place) && text.isWhole(place..<place + name.count)
    }

    /// "And put it at the end".
    private static func withoutTie(_ piece: String) -> String {
        let lower = piece.lowercased()
        let tie = ["so ", "and then ", "oh and ", "and also ", "and ", "then ", "but ", "also "].first {
            lower.hasPrefix($0)
        }
        return tie.map { String(piece.dropFirst($0.count)) } ?? piece
    }

    /// Whether a request begins with some words: in English behind less than the end of a sentence, with its verb.
    static func begins(_ words: String, _ level: Level) -> Bool {
        guard level != .sentences, Language(of: words) == .english else { return asks(words) }
        let request = Courtesy(around: words, .english, isEager: true).request
        for token in Lexer.tokens(of: SourceText(request)) {
            switch token.term {
            case .verb: return true
            case .filler: continue
            default: return false
            }
        }
        return false
    }

    /// Whether a piece has a verb of editing.
    static func asks(_ piece: String) -> Bool {
        Lexer.tokens(of: SourceText(piece)).contains { if case .verb = $0.term { true } else { false } }
    }

    /// Whether a piece tells how something is, and asks for nothing by itself.
    static func tells(_ piece: String) -> Bool {
        let text = SourceText(piece)
        // "I need this in square" asks for it, "I don't need the rest of it" says why.
        let isSubject = subjects.matchEnd(in: text, at: 0) != nil
        let asks = RemarkClause.asks(text, Lexer.tokens(of: text)) && !denials.stands(in: text, 0..<text.count)
        return isSubject && !asks || Lexer.tokens(of: text).contains { $0.term == .sense(.complaint) }
    }

    private static let denials = Phrases([
        "don't", "don’t", "dont", "do not", "doesn't", "doesn’t", "didn't", "no longer",
    ])
    private static let subjects = Phrases([
        "i", "i'm", "it", "it's", "they", "they're", "he", "she", "there's", "there", "that's", "everyone", "nobody",
        "people",
        "只", "只要", "只留", "就",
    ])

    /// Whether a piece counts clips, or tells a moment of the film: what it means may be the film before the pieces before it.
    static func countsOnTheFilmAsItWas(_ piece: String) -> Bool {
        let words = piece.lowercased()
        return [
            /\b(?:at|from|between|after|before|until|till|to) (?:second )?\d/,
            /\b(?:clip|photo|picture|shot|video|scene) ?#?\d/,
            /[vat]\d·\d/, /\b(?:first|second|third|fourth|last) (?:clip|one|photo|shot|video|picture|scene)\b/,
            /第.[段个张条]/, /[从在到]第?\d/, /\d秒(?:的?(?:地方|处|时候)|到|开始)/, /最后一[段个张]/,
        ]
        .contains { (try? $0.firstMatch(in: words)) != nil }
    }
}

/// The pieces of a message that may be requests of their own.
enum MessagePieces {
    /// What parts them, from the strongest on.
    enum Level: CaseIterable {
        case sentences, commas, words

        fileprivate var signs: Set<Unicode.Scalar> {
            switch self {
            case .sentences: [";", "；", "。", "!", "！"]
            case .commas, .words: [";", "；", "。", "!", "！", ",", "，"]
            }
        }

        /// Each with how much of its end belongs to what follows.
        fileprivate var words: [(word: [Unicode.Scalar], kept: Int)] {
            guard self == .words else { return [] }
            let english = [" and then ", " and also ", " and ", " then ", " plus "]
            return (english + ["然后", "并且", "同时", "而且"]).map { (Array($0.unicodeScalars), 0) }
                + [(Array("再把".unicodeScalars), 1)]
        }
    }

    /// - Parameter names: of files and segments, which are one word each, whatever they hold; so is what stands in quotes.
    static func pieces(of message: String, _ level: Level, whole names: Set<String>) -> [String] {
        let text = SourceText(message)
        let names = names.map { SourceText($0).folded }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
        let words = level.words
        var pieces: [String] = []
        var (start, place) = (0, 0)
        while place < text.count {
            if let quoted = text.quoted(at: place) {
                place = quoted.end
            } else if let name = names.first(where: { isStanding($0, in: text, at: place) }) {
                place += name.count
            } else if let parting = words.first(where: { text.spells($0.word, at: place) }) {
                pieces.append(text.string(start..<place))
                place += parting.word.count
                start = place - parting.kept
            } else {
                // "2. the dinner" ends a sentence, and "2.5" does not.
                let isStop = text.scalars[place] == "." && (place + 1 == text.count || text.scalars[place + 1] == " ")
                if isStop || level.signs.contains(text.scalars[place]) {
                    pieces.append(text.string(start..<place))
                    start = place + 1
                }
                place += 1
            }
        }
        pieces.append(text.string(start..<text.count))
        return pieces.map { withoutTie($0.trimmingSigns) }.filter { !$0.isEmpty }
    }

    private static func isStanding(_ name: [Unicode.Scalar], in text: SourceText, at place: Int) -> Bool {
        text.spells(name, at: place) && text.isWhole(place..<place + name.count)
    }

    /// "And put it at the end".
    private static func withoutTie(_ piece: String) -> String {
        let tie = ["and ", "then ", "but "].first { piece.lowercased().hasPrefix($0) }
        return tie.map { String(piece.dropFirst($0.count)) } ?? piece
    }

    /// Whether a piece has a verb of editing.
    static func asks(_ piece: String) -> Bool {
        Lexer.tokens(of: SourceText(piece)).contains { if case .verb = $0.term { true } else { false } }
    }

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

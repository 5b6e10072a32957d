/// The phrases that tell talk of a window, of both languages together: people mix them ("点击 Export 按钮").
struct GuiLexicon: Sendable {
    private struct Entry: Sendable {
        let phrase: [Unicode.Scalar]
        let word: GuiWord
    }

    /// The entries by their first scalar, longest first.
    private let entries: [Unicode.Scalar: [Entry]]

    /// Every language's table.
    static let shared = GuiLexicon(english + chinese)

    init(_ table: [(word: GuiWord, phrases: [String])]) {
        var entries: [Unicode.Scalar: [Entry]] = [:]
        for (word, phrases) in table {
            for phrase in phrases.flatMap(Self.spellings) {
                guard let first = phrase.first else { continue }
                entries[first, default: []].append(Entry(phrase: phrase, word: word))
            }
        }
        self.entries = entries.mapValues { $0.sorted { $0.phrase.count > $1.phrase.count } }
    }

    /// The longest entry that stands at a place of the text as whole words.
    func token(in text: SourceText, at place: Int) -> GuiToken? {
        let entry = entries[text.folded[place]]?.first { entry in
            text.matches(entry.phrase, at: place) && text.isWhole(place..<(place + entry.phrase.count))
        }
        return entry.map { GuiToken(word: $0.word, range: place..<(place + $0.phrase.count)) }
    }

    /// "you'll" is also written with a curly apostrophe.
    private static func spellings(of phrase: String) -> [[Unicode.Scalar]] {
        let plain = Array(phrase.unicodeScalars)
        guard plain.contains("'") else { return [plain] }
        return [plain, plain.map { $0 == "'" ? "’" : $0 }]
    }
}

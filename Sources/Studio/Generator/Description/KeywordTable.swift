/// Words that name a thing, in English and Chinese, and the search for them in free text.
///
/// English words match whole words, also with a plural `s` (`wave` in "waves", never in "wavelength"); a word with a
/// space or a hyphen matches as a phrase; Chinese matches anywhere, as it is written without spaces.
struct KeywordTable<Value: Sendable>: Sendable {
    let rows: [(value: Value, words: [String])]

    /// The value whose words weigh most in the text; among equals, the row that stands first.
    ///
    /// `nil`: none occurs.
    ///
    /// A Chinese word weighs as much as it is long, so that 银河 (the galaxy) outweighs the 河 (river) inside it.
    func bestMatch(in text: String) -> Value? {
        let prepared = KeywordText(text)
        var best: (value: Value, weight: Int)?
        for row in rows {
            let weight = row.words.reduce(0) { $0 + (prepared.contains($1) ? KeywordText.weight(of: $1) : 0) }
            if weight > (best?.weight ?? 0) {
                best = (row.value, weight)
            }
        }
        return best?.value
    }
}

/// A text made ready to be searched for keywords.
struct KeywordText: Sendable {
    private let folded: String

    init(_ text: String) {
        let lowered = text.lowercased()
        folded = " " + String(lowered.map { $0.isLetter || $0.isNumber ? $0 : " " }) + " "
    }

    /// Whether the text holds the word, plural or not.
    func contains(_ word: String) -> Bool {
        if Self.isChinese(word) {
            return folded.contains(word)
        }
        let spaced = String(word.map { $0 == "-" ? " " : $0 })
        return folded.contains(" \(spaced) ") || folded.contains(" \(spaced)s ")
    }

    /// What finding a word counts for.
    static func weight(of word: String) -> Int {
        isChinese(word) ? word.count : 2
    }

    private static func isChinese(_ word: String) -> Bool {
        word.unicodeScalars.contains { $0.value > 0x2E80 }
    }

    /// Whether the text holds any of the words.
    func containsAny(_ words: [String]) -> Bool {
        words.contains { contains($0) }
    }
}

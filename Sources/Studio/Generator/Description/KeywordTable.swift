/// Words that name a thing, in English and Chinese, and the search for them in free text.
///
/// English words match whole words, also with a plural `s` (`wave` in "waves", never in "wavelength"); a word with a
/// space or a hyphen matches as a phrase; Chinese matches anywhere, as it is written without spaces.
struct KeywordTable<Value: Sendable>: Sendable {
    let rows: [(value: Value, words: [String])]

    /// The value whose words occur most often in the text; among equals, the row that stands first. `nil`: none does.
    func bestMatch(in text: String) -> Value? {
        let prepared = KeywordText(text)
        var best: (value: Value, count: Int)?
        for row in rows {
            let count = row.words.count { prepared.contains($0) }
            if count > (best?.count ?? 0) {
                best = (row.value, count)
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
        if word.unicodeScalars.contains(where: { $0.value > 0x2E80 }) {
            return folded.contains(word)
        }
        let spaced = String(word.map { $0 == "-" ? " " : $0 })
        return folded.contains(" \(spaced) ") || folded.contains(" \(spaced)s ")
    }

    /// Whether the text holds any of the words.
    func containsAny(_ words: [String]) -> Bool {
        words.contains { contains($0) }
    }
}

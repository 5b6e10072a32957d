import Timeline

/// The words that a misspelt one may have been.
struct SpellingDictionary: Sendable {
    /// By their length.
    private let words: [Int: [[Unicode.Scalar]]]

    static let shared = SpellingDictionary(
        Vocabulary.table.flatMap(\.phrases) + measures + intentions
    )

    /// What is read as a number or a unit, and what tells a question or a refusal from a request.
    private static let measures = [
        "second", "seconds", "minute", "minutes", "percent", "frames", "pixels", "decibels", "degrees", "three", "four",
        "five", "seven", "eight", "nine", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty",
        "hundred", "half",
    ]
    private static let intentions = [
        "dont", "never", "avoid", "leave", "wait", "nothing", "what", "which", "should", "explain", "does", "keep",
    ]

    init(_ phrases: [String]) {
        let words = Set(phrases.flatMap { $0.split { !$0.isASCII || !$0.isLetter }.map(String.init) }).filter {
            $0.count >= 3
        }
        self.words = Dictionary(grouping: words.sorted().map { Array($0.unicodeScalars) }, by: \.count)
    }

    /// Whether a word is one of the language, though no edit needs it: "boat" is not meant for "beat".
    static func isOfLanguage(_ word: String) -> Bool { commonWords.contains(word) }

    /// The nearest words to what stands at a place: of those that differ least, a few.
    func candidates(for text: SourceText, _ range: Range<Int>, names: [String]) -> [String] {
        let word = Array(text.folded[range])
        let most = word.count >= 8 ? 2 : 1
        var found: [(word: String, distance: Int)] = []
        let known = (word.count - most...word.count + most).flatMap { words[$0] ?? [] }
        for other in known + names.map({ SourceText($0).folded }) where abs(other.count - word.count) <= most {
            guard let distance = Self.distance(word, other, atMost: most), distance > 0 else { continue }
            // Three letters are too few for more than two that changed places.
            if word.count == 3 || other.count == 3, !Self.isSwap(word, other) { continue }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: other)
            if !found.contains(where: { $0.word == String(view) }) { found.append((String(view), distance)) }
        }
        guard let least = found.map(\.distance).min() else { return [] }
        return found.filter { $0.distance == least }.prefix(3).map(\.word)
    }

    private static func isSwap(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
        one.count == other.count && one.sorted() == other.sorted()
    }

    /// How many letters were left out, put in, mistaken, or changed places with the next; nil where more than so many.
    static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], atMost most: Int) -> Int? {
        guard abs(one.count - other.count) <= most else { return nil }
        var before: [Int] = []
        var last = Array(0...other.count)
        for i in one.indices {
            var row = [i + 1] + Array(repeating: 0, count: other.count)
            for j in other.indices {
                let cost = one[i] == other[j] ? 0 : 1
                row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + cost)
                if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
                    row[j + 1] = min(row[j + 1], before[j - 1] + 1)
                }
            }
            guard row.contains(where: { $0 <= most }) else { return nil }
            (before, last) = (last, row)
        }
        return last[other.count] <= most ? last[other.count] : nil
    }
}

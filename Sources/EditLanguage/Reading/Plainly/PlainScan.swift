import Timeline

/// A short sentence of which every word is one of a few, in any order, but for the name of a thing and a value.
struct PlainScan<Word: Hashable> {
    private(set) var words: [Word] = []
    /// The times in it, as written.
    private(set) var times: [String] = []
    /// What stands in quotes, with them.
    private(set) var quoted: String?
    /// The other words, in runs.
    private(set) var runs: [String] = []

    /// - Returns: nil where more is said than that.
    init?(_ sentence: String, _ table: [(phrases: Phrases, word: Word?)]) {
        let text = SourceText(sentence)
        var place = 0
        var runEnd = -1
        while place < text.count {
            if text.folded[place].isBlank || PlainWords.signs.contains(text.folded[place]) {
                if runEnd == place, text.folded[place].isBlank { runEnd = place + 1 }
                place += 1
            } else if let quote = text.quoted(at: place) {
                guard quoted == nil else { return nil }
                quoted = text.string(place..<quote.end)
                place = quote.end
            } else if let time = Self.time(text, at: place) {
                times.append(text.string(place..<time))
                place = time
            } else if let found = Self.longest(table, text, at: place) {
                if let word = found.word { words.append(word) }
                place = found.end
            } else {
                let scalar = text.string(place..<place + 1)
                if runEnd == place, let last = runs.indices.last { runs[last] += scalar } else { runs.append(scalar) }
                place += 1
                runEnd = place
                guard runs.count <= 2 else { return nil }
            }
        }
        guard times.count <= 2 else { return nil }
    }

    private static func time(_ text: SourceText, at place: Int) -> Int? {
        guard let measure = MeasureReader(text: text).read(at: place), measure.kinds.count == 1,
            case .time = measure.kinds[0]
        else { return nil }
        return measure.end
    }

    private static func longest(
        _ table: [(phrases: Phrases, word: Word?)],
        _ text: SourceText,
        at place: Int
    ) -> (word: Word?, end: Int)? {
        var best: (word: Word?, end: Int)?
        for row in table {
            guard let end = row.phrases.matchEnd(in: text, at: place), end > best?.end ?? place else { continue }
            best = (row.word, end)
        }
        return best
    }
}

import Timeline

/// The phrases that are known, of both languages together: people mix them ("把 title 移到 5s").
struct Vocabulary: Sendable {
    /// A phrase and what it means; a phrase that does two things at once, such as 移到 (move, to), has two terms.
    struct Entry: Sendable {
        let phrase: [Unicode.Scalar]
        let terms: [Term]
    }

    /// The entries by their first scalar, longest first.
    private let entries: [Unicode.Scalar: [Entry]]

    /// Every phrase of every language; one has one meaning.
    static let table: [(phrases: [String], terms: [Term])] =
        [english, chinese, moods, looks, chineseLooks, play, chinesePlay].flatMap(\.self)
    static let shared = Vocabulary(table)

    init(_ table: [(phrases: [String], terms: [Term])]) {
        var entries: [Unicode.Scalar: [Entry]] = [:]
        for (phrases, terms) in table {
            for phrase in phrases {
                let scalars = Array(phrase.unicodeScalars)
                guard let first = scalars.first else { continue }
                entries[first, default: []].append(Entry(phrase: scalars, terms: terms))
            }
        }
        self.entries = entries.mapValues { $0.sorted { $0.phrase.count > $1.phrase.count } }
    }

    /// The longest entry that stands at a place of the text as whole words.
    func match(in text: SourceText, at place: Int) -> Entry? {
        entries[text.folded[place]]?.first { entry in
            text.matches(entry.phrase, at: place) && text.isWhole(place..<(place + entry.phrase.count))
        }
    }

    private static var moods: [(phrases: [String], terms: [Term])] {
        MusicMood.allCases.map { ($0.words, [.mood($0)]) }
    }
}

import Timeline

/// The phrases that are known, of both languages together: people mix them ("把 title 移到 5s").
struct Vocabulary: Sendable {
    /// A phrase and what it means; a phrase that does two things at once, such as 移到 (move, to), has two terms.
    struct Entry: Sendable {
        let phrase: [Unicode.Scalar]
        let terms: [Term]
    }

    /// Phrases that mean the same.
    typealias Row = (phrases: [String], terms: [Term])

    /// The first two scalars of a phrase; the second is nil where it has one only.
    private struct Head: Hashable {
        let first: Unicode.Scalar
        let second: Unicode.Scalar?
    }

    /// The entries by their head, longest first: every word of every sentence is looked up here, more than once.
    private let entries: [Head: [Entry]]

    /// Every phrase of every language; one has one meaning.
    static let table: [Row] =
        english + chinese + requests
    static let shared = Vocabulary(table)

    init(_ table: [Row]) {
        var entries: [Head: [Entry]] = [:]
        for (phrases, terms) in table {
            for phrase in phrases {
                let scalars = Array(phrase.unicodeScalars)
                guard let first = scalars.first else { continue }
                let head = Head(first: first, second: scalars.dropFirst().first)
                entries[head, default: []].append(Entry(phrase: scalars, terms: terms))
            }
        }
        self.entries = entries.mapValues { $0.sorted { $0.phrase.count > $1.phrase.count } }
    }

    /// The longest entry that stands at a place of the text as whole words.
    func match(in text: SourceText, at place: Int) -> Entry? {
        guard !text.isInside(place) else { return nil }
        let first = text.folded[place]
        let second = place + 1 < text.count ? text.folded[place + 1] : nil
        return second.flatMap { longest(behind: Head(first: first, second: $0), in: text, at: place) }
            ?? longest(behind: Head(first: first, second: nil), in: text, at: place)
    }

    private func longest(behind head: Head, in text: SourceText, at place: Int) -> Entry? {
        guard let candidates = entries[head] else { return nil }
        for entry in candidates
        where text.matches(entry.phrase, at: place) && text.isWhole(place..<(place + entry.phrase.count)) {
            return entry
        }
        return nil
    }

    private static var requests: [Row] {
        (EditRequests.all + EditRequests.last).flatMap { request in
            Language.allCases.flatMap { request.words($0).vocabulary }
        }
    }
}

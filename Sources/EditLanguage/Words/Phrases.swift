import Timeline

/// Phrases, compared as whole words.
struct Phrases: Hashable, Sendable {
    /// By their first scalar, longest first.
    private let phrases: [Unicode.Scalar: [[Unicode.Scalar]]]

    init(_ phrases: [String]) {
        self.phrases = Dictionary(grouping: phrases.map { Array($0.unicodeScalars) }) { $0.first ?? " " }
            .mapValues { $0.sorted { $0.count > $1.count } }
    }

    /// Where the longest phrase ends that stands at a place.
    func matchEnd(in text: SourceText, at place: Int) -> Int? {
        guard text.folded.indices.contains(place), !text.isInside(place),
            let candidates = phrases[text.folded[place]]
        else { return nil }
        return candidates.first { text.spells($0, at: place) && text.isWhole(place..<place + $0.count) }
            .map { place + $0.count }
    }

    /// The words of all of them; in Chinese the characters.
    var words: Set<[Unicode.Scalar]> {
        Set(phrases.values.joined().flatMap(\.wordsOfPhrase))
    }

    /// Whether one of them stands anywhere in a stretch.
    func stands(in text: SourceText, _ range: Range<Int>) -> Bool {
        range.contains { matchEnd(in: text, at: $0) != nil }
    }
}

extension [Unicode.Scalar] {
    /// Its words, and each Chinese character.
    var wordsOfPhrase: [[Unicode.Scalar]] {
        split(whereSeparator: \.isBlank).flatMap { word -> [[Unicode.Scalar]] in
            word.contains(where: \.isHan) ? word.map { [$0] } : [Array(word)]
        }
    }
}

extension SourceText {
    /// Whether a phrase stands at a place, whichever apostrophe it was typed with.
    func spells(_ phrase: [Unicode.Scalar], at place: Int) -> Bool {
        guard place >= 0, place + phrase.count <= count else { return false }
        return phrase.indices.allSatisfy { index in
            let scalar = folded[place + index]
            return scalar == phrase[index] || phrase[index] == "'" && scalar == "’"
        }
    }
}

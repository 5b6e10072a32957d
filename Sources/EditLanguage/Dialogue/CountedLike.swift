import Timeline

extension DialogueReader {
    /// "Trim the first 3 instead" behind "trim the first 4 seconds": a bare number is counted in what was counted before.
    ///
    /// - Returns: nil where nothing was, or each number says by itself what it counts.
    func counting(_ message: String, like deed: Deed, in context: EditContext) -> String? {
        let isTimed = ChunkedText(deed.sentence, in: context).tokens.contains {
            if case .time = $0.kind { true } else { false }
        }
        guard isTimed, let unit = Language(of: deed.sentence).wording.units(for: .time).first else { return nil }
        let words = ChunkedText(message, in: context)
        for (token, next) in zip(words.tokens, words.tokens.dropFirst()) {
            guard case .term(.ordinal(let ordinal)) = token.kind, abs(ordinal) == 1, case .number = next.kind,
                // "The last one" counts nothing.
                !["one", "ones"].contains(words.string(next.range).lowercased())
            else {
                continue
            }
            let behind = words.tokens.first { $0.range.lowerBound >= next.range.upperBound }
            if case .term(.noun)? = behind?.kind { return nil }
            let end = next.range.upperBound
            return words.string(0..<end) + unit + words.string(end..<words.text.count)
        }
        return nil
    }
}

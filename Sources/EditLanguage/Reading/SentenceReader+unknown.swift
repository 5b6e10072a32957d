extension SentenceReader {
    /// The words that nobody knows, where there are any.
    var unknownWords: ReadingError? {
        var ranges: [Range<Int>] = []
        for token in tokens where token.kind == .other && text.folded[token.range.lowerBound].properties.isAlphabetic {
            // Chinese has no space between them.
            if let last = ranges.last, last.upperBound == token.range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<token.range.upperBound
            } else {
                ranges.append(token.range)
            }
        }
        let words = ranges.map(text.string)
        return words.isEmpty || words.count == tokens.count ? nil : .unknownWords(Array(words.prefix(3)))
    }
}

extension SentenceReader {
    /// The words that nobody knows, where there are any.
    var unknownWords: ReadingError? {
        let words = tokens.unknown(in: text).map(text.string)
        return words.isEmpty || words.count == tokens.count ? nil : .unknownWords(Array(words.prefix(3)))
    }
}

extension [Token] {
    /// Where the words stand that nobody knows.
    func unknown(in text: SourceText) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for token in self where token.kind == .other && text.folded[token.range.lowerBound].properties.isAlphabetic {
            // Chinese has no space between them.
            if let last = ranges.last, last.upperBound == token.range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<token.range.upperBound
            } else {
                ranges.append(token.range)
            }
        }
        return ranges
    }
}

import Timeline

extension SentenceReader {
    /// The file that is named and that nobody has, where there is one.
    func unknownFile(in context: EditContext) -> ReadingError? {
        let known = context.uploads.map(\.name) + context.draft.tracks.flatMap { $0.segments.map(\.name) }
        let folded = Set(known.map { SourceText($0).foldedString })
        for token in tokens {
            if case .fileName(let name) = token.kind, !folded.contains(SourceText(name).foldedString) {
                return .noUpload(name)
            }
        }
        return nil
    }

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

import Timeline

extension SentenceReader {
    /// What a clause asks for that no rule can read, said again in plain words; nil where it cannot be, and where two ways
    /// to say it that leave out as little would do different things.
    mutating func framed(_ clause: Clause, after last: Previous?, in resolver: ReferenceResolver) -> [Edit]? {
        guard let first = clause.parts.first, let end = clause.parts.last else { return nil }
        let said = clause.text.string(first.range.lowerBound..<end.range.upperBound)
        let reader = FrameReader(said, in: resolver.context, resolver.language)
        var best: (unused: Int, edits: [Edit], sentence: String)?
        for candidate in reader.candidates.prefix(12) {
            if let best, candidate.unused > best.unused { break }
            guard let edits = plainly(candidate.sentence, after: last, in: resolver), !edits.isEmpty else { continue }
            guard let best, best.edits != edits else {
                best = (candidate.unused, edits, candidate.sentence)
                continue
            }
            note(.misspelt([best.sentence, candidate.sentence]))
            return nil
        }
        return best?.edits
    }

    private mutating func plainly(_ sentence: String, after last: Previous?, in resolver: ReferenceResolver) -> [Edit]?
    {
        let text = SourceText(sentence)
        let cuts = Tokenings(text, in: resolver.context)
        let plain = cuts.plain
        let wasFree = isFree
        isFree = false
        defer { isFree = wasFree }
        for tokens in [plain] + Array(cuts.others(than: plain)) {
            guard budget > 0 else { return nil }
            budget -= 1
            var clause = Clause(text: text, tokens: tokens[...])
            if isTelling, let told {
                _ = clause.take(.target(.pronoun))
                clause.append(told)
            }
            if let edits = found(in: clause, after: last, in: resolver) {
                return edits
            }
        }
        return nil
    }
}

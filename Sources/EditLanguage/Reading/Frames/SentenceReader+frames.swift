import Timeline

extension SentenceReader {
    /// What a clause asks for that no rule can read, said again in plain words; nil where it cannot be, and where two ways
    /// to say it that leave out as little would do different things.
    mutating func framed(_ clause: Clause, after last: Previous?, in resolver: ReferenceResolver) -> [Edit]? {
        guard let first = clause.parts.first, let end = clause.parts.last,
            Frames.index(resolver.language).mayTakeIn(clause, light: LightWords.words(resolver.language))
        else { return nil }
        var said = withUnits(first.range.lowerBound..<end.range.upperBound, of: clause.text)
        // "From 13 to 15 s somebody swears, make sure nobody hears it": what the clause before told of.
        let told = clause.appended?.stretchInWords
        if let told { said = told + " " + said }
        let isPartial = told != nil && told != "it"
        let reader = FrameReader(said, in: resolver.context, resolver.language, isPartial: isPartial)
        var best: (unused: Int, edits: [Edit], sentence: String)?
        for candidate in reader.candidates.prefix(12) {
            if let best, candidate.unused > best.unused { break }
            // market太吵了，原声关掉: of what was pointed at, and not of all.
            let isOfOne = resolver.isTouchedHere && !clause.hasWord(.all)
            let plain = isOfOne ? candidate.sentence.sayingItOfAll : candidate.sentence
            guard let edits = plainly(plain, after: last, in: resolver), !edits.isEmpty,
                // "Make photo 2.5 s long": nobody asked for a picture of that. "Make it slow, dreamy like": nor for music.
                !edits.contains(where: \.draws),
                last == nil || !clause.isVerbless || !edits.contains(where: \.isAddition)
            else { continue }
            guard let best, best.edits != edits else {
                best = (candidate.unused, edits, candidate.sentence)
                continue
            }
            note(.misspelt([best.sentence, candidate.sentence]))
            return nil
        }
        return best?.edits
    }

    /// The words of a clause with "s" behind the bare numbers that are read as seconds.
    private func withUnits(_ range: Range<Int>, of text: SourceText) -> String {
        // "Only seconds 2 to 6" counts them.
        guard !text.string(range).lowercased().contains("second") else { return text.string(range) }
        var said = ""
        var place = range.lowerBound
        for token in tokens where range.contains(token.range.lowerBound) && token.range.upperBound <= range.upperBound {
            guard case .time = token.kind, text.count == self.text.count, token.range.lowerBound >= place,
                text.folded[token.range].allSatisfy({ $0.isDigit || $0 == "." })
            else { continue }
            said += text.string(place..<token.range.upperBound) + " s"
            place = token.range.upperBound
        }
        return said + text.string(place..<range.upperBound)
    }

    // MARK: In plain words

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
            if sentence.contains(";") {
                // What is said again as two instructions.
                let read = Result { () throws(ReadingError) in
                    try SentenceReader.read(text, tokens: tokens, in: resolver.context, language: resolver.language)
                }
                guard case .success(let instructions) = read else { continue }
                let edits = instructions.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
                if edits.count == instructions.count { return edits }
                continue
            }
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

extension String {
    /// With "it" for all clips.
    fileprivate var sayingItOfAll: String { replacing("所有片段", with: "它").replacing("all clips", with: "it") }
}

extension Clause {
    /// What was put behind the words of a clause that leaves out of what it speaks.
    fileprivate var appended: Part.Kind? {
        guard parts.count > 1, parts[parts.count - 1].range == parts[parts.count - 2].range else { return nil }
        return parts[parts.count - 1].kind
    }
}

extension Part.Kind {
    /// The words for a stretch of the film, or for "it"; nil for anything else.
    fileprivate var stretchInWords: String? {
        switch self {
        case .span(let range): "from \(English.time(range.start)) to \(English.time(range.end))"
        case .first(let time): "the first \(English.time(time))"
        case .last(let time): "the last \(English.time(time))"
        case .target(.pronoun): "it"
        default: nil
        }
    }
}

import Timeline

extension Inquiry {
    /// What would come of an edit, and how long the film would be: "if I dropped the market, how long would it be?"
    func supposed() -> Answer? {
        guard let first = tokens.first, let opening = Self.opening(text, tokens),
            let joint = tokens.firstIndex(where: { $0.range.lowerBound > opening && $0.term == .joint }),
            tokens.indices.contains(joint + 1)
        else { return nil }
        let behind = tokens[joint + 1].range.lowerBound..<text.count
        guard first.range.lowerBound <= opening, AnswerWords.length.stands(in: text, behind) || asksForFilm(behind)
        else { return nil }
        let sentence = Self.present(text.string(opening..<tokens[joint].range.lowerBound)).trimmingSigns
        guard case .success(let instructions) = EditReader.instructions(sentence, in: context, language: language),
            let after = Consequences.draft(of: instructions, on: context.draft)
        else { return nil }
        return .wouldChange(sentence: sentence, lasting: after.duration, changes(from: context.draft, to: after))
    }

    /// 成片几秒.
    private func asksForFilm(_ range: Range<Int>) -> Bool { AnswerWords.supposedLength.stands(in: text, range) }

    /// Behind "if I", "suppose we", 要是.
    private static func opening(_ text: SourceText, _ tokens: [Token]) -> Int? {
        guard let first = tokens.first else { return nil }
        return AnswerWords.suppositions.matchEnd(in: text, at: first.range.lowerBound).map { text.skipSpaces(from: $0) }
    }

    /// "Dropped", of what is only supposed, is "drop".
    private static func present(_ words: String) -> String {
        var words = words.split(separator: " ").map(String.init)
        guard let verb = words.first?.lowercased() else { return "" }
        words[0] = pasts[verb] ?? verb
        return words.joined(separator: " ")
    }

    private static let pasts = [
        "dropped": "drop", "removed": "remove", "deleted": "delete", "took": "take", "trimmed": "trim", "lost": "lose",
        "shortened": "shorten", "sped": "speed", "slowed": "slow", "doubled": "double", "halved": "halve",
        "added": "add",
        "put": "put", "cut": "cut", "chopped": "chop", "ditched": "ditch", "kept": "keep", "played": "play",
        "ran": "run",
        "made": "make", "duplicated": "duplicate", "reversed": "reverse", "moved": "move", "left": "leave",
        "threw": "throw",
        "binned": "bin", "muted": "mute", "skipped": "skip", "got": "get",
    ]
}

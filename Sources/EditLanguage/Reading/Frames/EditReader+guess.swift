import Timeline

extension EditReader {
    /// The edit that a sentence would ask for without the few words that nobody knows; it is asked about, and never done.
    ///
    /// - Returns: nil where these words may be what matters, or nothing remains without them.
    static func guess(_ cuts: Tokenings, in context: EditContext, _ language: Language) -> ReadingError? {
        for tokens in [cuts.plain] + Array(cuts.others(than: cuts.plain)) {
            let unknown = tokens.unknown(in: cuts.text)
            let known = tokens.filter { $0.kind != .other }
            guard (1...3).contains(unknown.count), known.count >= 2,
                known.contains(where: { if case .term(.verb) = $0.kind { true } else { false } }),
                !unknown.contains(where: { range in range.contains { denials.matchEnd(in: cuts.text, at: $0) != nil } })
            else { continue }
            let read = Result { () throws(ReadingError) in
                try SentenceReader.read(cuts.text, tokens: known, in: context, language: language)
            }
            guard case .success(let instructions) = read, instructions.count == 1,
                case .edit(let edit)? = instructions.first, edit.freeTexts.isEmpty, !edit.isAddition
            else { continue }
            let plain = EditPhrase.sentence(for: edit, in: context.draft, language: language)
            return .guessed(plain, without: unknown.map(cuts.text.string))
        }
        return nil
    }

    /// Words whose absence turns a sentence round.
    private static let denials = Phrases([
        "no", "not", "never", "none", "without", "unless", "except", "but", "don't", "doesn't", "didn't", "isn't",
        "won't",
        "can't", "nobody", "nothing", "neither", "nor", "instead", "else", "other", "only", "不", "没", "别", "非", "未",
        "无", "勿", "除",
        "只",
    ])
}

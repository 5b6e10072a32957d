import Timeline

extension EditReader {
    /// What to ask where a sentence cannot be done.
    static func question(
        for error: ReadingError,
        raisedBy sentence: String,
        in context: EditContext,
        language: Language
    ) -> Question {
        let examples = Examples(context: context, language: language, sentence: sentence)
        var question = Question(
            language: language,
            text: language.wording.question(for: error, about: context.draft),
            examples: examples.sentences(for: error),
            kind: error.kind,
            keepsFocus: error.keepsFocus || !error.namesSegments && !speaksOfThings(sentence, in: context)
        )
        question.choices = examples.choices(for: error)
        question.hole = Hole(error)
        question.substance = error.substance
        if case .unwantedColor(let address) = error {
            question.sentence = language.wording.example(.recolor("\(address)"))
        }
        if error.namesSubject { question.subject = context.subject(of: sentence) }
        return question
    }

    /// Whether a sentence speaks of something that "it" could mean afterwards; a word that nobody knows may be one.
    private static func speaksOfThings(_ sentence: String, in context: EditContext) -> Bool {
        let text = SourceText(sentence)
        let tokens = Tokenings(text, in: context).named
        return Clause(text: text, tokens: tokens[...]).namesThing || !tokens.unknown(in: text).isEmpty
    }
}

import Timeline

extension EditReader {
    /// How a sentence was read that was misspelt; nil where it was read as it stands, or not at all.
    public func correction(of sentence: String, in context: EditContext) -> String? {
        let language = Self.language(of: sentence)
        let result = Self.instructions(sentence, in: context, language: language, isCautious: isCautious)
        guard case .failure(let error) = result,
            case .read(let mended, _) = Spelling(sentence, in: context, language: language, isCautious: isCautious)
                .mended(error)
        else { return nil }
        return mended
    }

    /// Two sentences that a misspelt one may have been.
    static func choice(of sentences: [String], language: Language) -> Question {
        Question(
            language: language,
            text: language.wording.question(for: .misspelt(sentences), about: Draft()),
            examples: sentences
        )
    }
}

import Timeline

extension EditReader {
    /// Reads a sentence, and gives it as it was read where it was misspelt; nil where it was read as it stands.
    func readMending(_ sentence: String, in context: EditContext) -> (reading: Reading, mended: String?) {
        let language = Self.language(of: sentence)
        if HelpRequest.isMade(by: sentence) {
            return (.question(HelpRequest.answer(in: context, language: language)), nil)
        }
        switch Self.instructions(sentence, in: context, language: language, isCautious: isCautious) {
        case .success(let instructions): return (.instructions(instructions, language: language), nil)
        case .failure(.notUnderstood):
            let missing = MissingValue(sentence, in: context, language: language)?.error
            guard let missing else { return mending(sentence, .notUnderstood, in: context, language) }
            return (.question(Self.question(for: missing, raisedBy: sentence, in: context, language: language)), nil)
        case .failure(let error): return mending(sentence, error, in: context, language)
        }
    }

    private func mending(_ sentence: String, _ error: ReadingError, in context: EditContext, _ language: Language)
        -> (reading: Reading, mended: String?)
    {
        if let found = aliased(sentence, error, in: context, language) { return found }
        switch Spelling(sentence, in: context, language: language, isCautious: isCautious).mended(error) {
        // 一个字母一个字母地打出来 is a wish, and no subtitle of these words.
        case .read(_, let instructions) where error.isWish && instructions.write:
            return (.question(Self.question(for: error, raisedBy: sentence, in: context, language: language)), nil)
        case .read(let mended, let instructions): return (.instructions(instructions, language: language), mended)
        case .either(let sentences): return (.question(Self.choice(of: sentences, language: language)), nil)
        case .none:
            let isOpen = error.isVague && sentence.unicodeScalars.count <= 200
            let guess = isOpen ? Self.guess(Tokenings(SourceText(sentence), in: context), in: context, language) : nil
            let error = guess ?? error
            return (.question(Self.question(for: error, raisedBy: sentence, in: context, language: language)), nil)
        }
    }

    /// The sentence with the names of what it calls otherwise, where it can be read then.
    private func aliased(_ sentence: String, _ error: ReadingError, in context: EditContext, _ language: Language)
        -> (reading: Reading, mended: String?)?
    {
        guard error.kind == .unclear || error.isWish, let named = NameAliases.named(sentence, in: context) else {
            return nil
        }
        let result = Self.instructions(named, in: context, language: language, isCautious: isCautious)
        guard case .success(let instructions) = result else { return nil }
        return instructions.write ? nil : (.instructions(instructions, language: language), named)
    }

    /// Two sentences that a misspelt one may have been.
    static func choice(of sentences: [String], language: Language) -> Question {
        var question = Question(
            language: language,
            text: language.wording.question(for: .misspelt(sentences), about: Draft()),
            examples: sentences
        )
        question.choices = sentences
        return question
    }
}

extension [Instruction] {
    /// Whether words of somebody's own stand in them.
    fileprivate var write: Bool {
        contains { if case .edit(let edit) = $0 { !edit.freeTexts.isEmpty } else { false } }
    }
}

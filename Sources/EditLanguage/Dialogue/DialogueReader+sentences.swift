import Timeline

// Sentences that are made of what was said before.
extension DialogueReader {
    /// A sentence that was made of one said before, read.
    ///
    /// - Parameter words: those that were put into it: no text of a title, and no description, may swallow them.
    func instructions(_ sentence: String, in context: EditContext, with words: String) -> Result<
        [Instruction], ReadingError
    > {
        let result = EditReader.instructions(sentence, in: context, language: Language(of: sentence))
        guard case .success(let found) = result else { return result }
        let said = SourceText(words).foldedString
        let isSwallowed = found.contains { instruction in
            guard case .edit(let edit) = instruction else { return true }
            return edit.freeTexts.contains { SourceText($0).foldedString.contains(said) }
        }
        return isSwallowed && !said.isEmpty ? .failure(.notUnderstood) : result
    }

    /// The first of some sentences that can be read; else the first that raises another question than the one before it:
    /// answered in part.
    func turn(
        _ sentences: [String],
        in context: EditContext,
        with words: String,
        as move: Move,
        isRevision: Bool = false,
        focus: Focus,
        instead of: ReadingError? = nil,
        isReplaced: Bool = true
    ) -> Turn? {
        var partial: (sentence: String, error: ReadingError)?
        let done = { (found: [Instruction], sentence: String) in
            Turn(
                .instructions(isRevision ? [.undo(steps: 1)] + found : found, language: move.language(for: sentence)),
                sentence,
                isRevision: isRevision,
                focus: focus
            )
        }
        for sentence in sentences.prefix(24) {
            switch instructions(sentence, in: context.readByRules, with: words) {
            case .success(let found): return done(found, sentence)
            case .failure(let error):
                // The film as it was before may lack what the one there is has.
                if case .none = error { continue }
                // What cannot be done is answered only where nothing was put behind the sentence: it may belong elsewhere.
                guard partial == nil, error != of, !error.isWish, error != .tooLong,
                    error.kind == .unclear || error.kind == .unconfirmed ? Hole(error) != nil : isReplaced
                else { continue }
                partial = (sentence, error)
            }
        }
        // "No, dinner" behind what only a frame reads.
        for sentence in sentences.prefix(2) {
            if case .success(let found) = instructions(sentence, in: context, with: words) {
                return done(found, sentence)
            }
        }
        guard let partial else { return nil }
        return Turn(
            .question(
                EditReader.question(
                    for: partial.error,
                    raisedBy: partial.sentence,
                    in: context,
                    language: move.language(for: partial.sentence)
                )
            ),
            partial.sentence,
            isRevision: isRevision,
            focus: focus
        )
    }
}

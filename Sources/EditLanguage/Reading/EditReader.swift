import Timeline

/// Reads sentences in English and Chinese as instructions.
///
/// The way of a sentence: `Lexer` cuts it into tokens by the `Vocabulary`; `SentenceReader` tries where one instruction
/// ends and the next begins; `PartBuilder` folds the tokens of a clause into parts such as "from 1 s to 3 s"; the
/// `EditRules` take the parts. A sentence is read as a whole or not at all, and the same sentence against the same
/// draft always gives the same reading.
public struct EditReader: Sendable {
    /// A sentence longer than this, in Unicode scalars, is not read.
    public static let longestSentence = 4000

    /// A reader.
    public init() {}

    /// Reads a sentence against a context.
    ///
    /// - Returns: what to do, every edit of which the draft accepts in that order; or one question.
    public func read(_ sentence: String, in context: EditContext) -> Reading {
        let language = Self.language(of: sentence)
        if HelpRequest.isMade(by: sentence) {
            return .question(HelpRequest.answer(in: context, language: language))
        }
        switch Self.instructions(sentence, in: context, language: language) {
        case .success(let instructions): return .instructions(instructions, language: language)
        case .failure(let doubt):
            return .question(
                Question(
                    language: language,
                    text: doubt.question(language, draft: context.draft),
                    examples: Examples(context: context, language: language, sentence: sentence).sentences(for: doubt)
                )
            )
        }
    }

    /// What people say in the film tells nothing of the language of who sends it.
    private static func language(of sentence: String) -> Language {
        guard let command = SubtitleMessage(sentence)?.command,
            command.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
        else { return Language(of: sentence) }
        return Language(of: command)
    }

    static func instructions(
        _ sentence: String,
        in context: EditContext,
        language: Language
    ) -> Result<[Instruction], Doubt> {
        if let subtitles = SubtitleMessage(sentence) {
            return Result { () throws(Doubt) in try subtitles.instructions(in: context) }
        }
        let text = SourceText(sentence)
        guard text.count <= longestSentence else { return .failure(.tooLong) }
        let plain = Result { () throws(Doubt) in
            try SentenceReader.read(text, tokens: Lexer.tokens(of: text), in: context, language: language)
        }
        if case .success = plain { return plain }
        // Names come second, so that a clip called "the first 2 s" cannot turn a plain sentence into another.
        let names = names(in: context, foundIn: text)
        guard !names.isEmpty else { return plain }
        let tokens = Lexer.tokens(of: text, names: names)
        return Result { () throws(Doubt) in
            try SentenceReader.read(text, tokens: tokens, in: context, language: language)
        }
    }

    /// The names of segments and files that the sentence could speak of, longest first.
    private static func names(in context: EditContext, foundIn text: SourceText) -> [SourceText] {
        let segments = context.draft.tracks.flatMap { $0.segments.map(\.name) }
        let present = Set(text.folded)
        return Set(segments + context.uploads.map(\.name))
            .map(SourceText.init)
            .filter { (2...200).contains($0.count) && $0.folded.allSatisfy(present.contains) }
            .sorted { ($1.count, $0.foldedString) < ($0.count, $1.foldedString) }
    }
}

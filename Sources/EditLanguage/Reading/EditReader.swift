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

    /// Whether what a sentence would do unasked for is asked about first.
    private let isCautious: Bool

    /// A reader.
    ///
    /// - Parameter isCautious: whether an edit that would lengthen the film by black is asked about before it is done.
    public init(isCautious: Bool = true) {
        self.isCautious = isCautious
    }

    /// Reads a sentence against a context.
    ///
    /// - Returns: what to do, every edit of which the draft accepts in that order; or one question.
    public func read(_ sentence: String, in context: EditContext) -> Reading {
        let language = Self.language(of: sentence)
        if HelpRequest.isMade(by: sentence) {
            return .question(HelpRequest.answer(in: context, language: language))
        }
        switch Self.instructions(sentence, in: context, language: language, isCautious: isCautious) {
        case .success(let instructions): return .instructions(instructions, language: language)
        case .failure(let error):
            return .question(
                Question(
                    language: language,
                    text: language.wording.question(for: error, about: context.draft),
                    examples: Examples(context: context, language: language, sentence: sentence).sentences(for: error),
                    kind: error.kind,
                    keepsFocus: error.keepsFocus
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
        language: Language,
        isCautious: Bool = true
    ) -> Result<[Instruction], ReadingError> {
        // "anyway" confirms what is asked about without it; elsewhere it is a word of the sentence, or of a title.
        let confirmed = Confirmation(sentence).map { understood($0.sentence, in: context, language: language) }
        if case .success(let instructions) = confirmed, error(of: instructions, in: context) != nil {
            return .success(instructions)
        }
        let result = understood(sentence, in: context, language: language)
        guard case .success(let instructions) = result else { return confirmed ?? result }
        guard isCautious, let error = error(of: instructions, in: context) else { return result }
        return .failure(error)
    }

    /// What is to be asked before some instructions are done.
    private static func error(of instructions: [Instruction], in context: EditContext) -> ReadingError? {
        switch instructions.first {
        case .revert(toVersion: 1) where context.emptiesAtBeginning: return .wouldEmpty
        case .undo(let steps) where context.isEmptied(by: steps): return .wouldEmpty
        default: break
        }
        return Consequences(of: instructions, on: context.draft)?.error
    }

    private static func understood(
        _ sentence: String,
        in context: EditContext,
        language: Language
    ) -> Result<[Instruction], ReadingError> {
        if let subtitles = SubtitleMessage(sentence) {
            return Result { () throws(ReadingError) in try subtitles.instructions(in: context) }
        }
        let text = SourceText(sentence)
        guard text.count <= longestSentence else { return .failure(.tooLong) }
        let staying = StayingSentence(sentence)?.instructions(in: context) {
            understood($0, in: $1, language: language)
        }
        if let staying { return staying }
        let names = names(in: context, foundIn: text)
        // A name that is nothing but a name is one wherever it stands: "beach.mp4". One made of words of the language
        // comes last, so that a clip called "the first 2 s" cannot turn a plain sentence into another.
        let sure = names.filter(\.isOnlyName)
        let tokens = Lexer.tokens(of: text, names: sure)
        if let error = error(text, tokens) { return .failure(error) }
        let read = { (tokens: [Token]) in
            Result { () throws(ReadingError) in
                try SentenceReader.read(text, tokens: tokens, in: context, language: language)
            }
        }
        let first = read(tokens)
        if case .success = first { return first }
        // A name in what may be the text of a title: no other reading knows better.
        if case .failure(.quotesNeeded) = first { return first }
        if !sure.isEmpty, case .success(let found) = read(Lexer.tokens(of: text)) { return .success(found) }
        if names.count > sure.count, case .success(let found) = read(Lexer.tokens(of: text, names: names)) {
            return .success(found)
        }
        return first
    }

    /// What to answer to a sentence that asks for no edit.
    private static func error(_ text: SourceText, _ tokens: [Token]) -> ReadingError? {
        switch Intention(of: text, tokens: tokens) {
        case .request: nil
        case .refusal: .leftAsItIs
        case .lengthAsked: .lengthAsked
        case .question(let range): .asked(about: range.isEmpty ? nil : text.string(range).trimmingSigns)
        }
    }

    /// The names of segments and files that the sentence could speak of, longest first.
    private static func names(in context: EditContext, foundIn text: SourceText) -> [SourceText] {
        let segments = context.draft.tracks.flatMap { $0.segments.map(\.name) }
        let present = Set(text.folded)
        let whole = segments + context.uploads.map(\.name)
        // People leave the ending out: "the beach clip".
        return Set(whole + whole.compactMap(MediaFileName.stem(of:)))
            .map(SourceText.init)
            .filter { (2...200).contains($0.count) && $0.folded.allSatisfy(present.contains) }
            .sorted { ($1.count, $0.foldedString) < ($0.count, $1.foldedString) }
    }
}

extension SourceText {
    /// Whether no word of it is one of the language, or it is the name of a file: nothing else could be meant by it.
    fileprivate var isOnlyName: Bool {
        Lexer.tokens(of: self).allSatisfy { token in
            switch token.kind {
            case .other, .fileName: true
            default: false
            }
        }
    }
}

extension String {
    /// Without the signs and blanks around it.
    fileprivate var trimmingSigns: String {
        let isSign: (Character) -> Bool = { " \t\n?!.,;？！。，；、".contains($0) }
        guard let first = firstIndex(where: { !isSign($0) }), let last = lastIndex(where: { !isSign($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}

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
    let isCautious: Bool

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
        readMending(sentence, in: context).reading
    }

    /// What people say in the film tells nothing of the language of who sends it.
    static func language(of sentence: String) -> Language {
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
        // "Two seconds of black between the two": it was asked for.
        if case .wouldBeBlack(_, isAtEnd: false) = error, asksForBlack(sentence) { return result }
        return .failure(error)
    }

    private static func asksForBlack(_ sentence: String) -> Bool {
        ["空", "黑"].contains(where: sentence.contains)
            || Lexer.tokens(of: SourceText(sentence)).contains {
                [.keyword(.black), .keyword(.plainScreen)].contains($0.term)
            }
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
        let sentence = plainer(sentence, in: context, language)
        let text = SourceText(sentence)
        guard text.count <= longestSentence else { return .failure(.tooLong) }
        let staying = StayingSentence(sentence)?.instructions(in: context) {
            understood($0, in: $1, language: language)
        }
        if let staying { return staying }
        let cuts = Tokenings(text, in: context)
        let plain = cuts.plain
        let reserved = Reservation(text, plain)?.instructions(in: context, language: language) {
            understood($0, in: context, language: language)
        }
        if let reserved { return .success(reserved) }
        if language == .chinese, let said = plainly(sentence, in: context) { return said }
        let first = understood(cuts, plain, in: context, language: language)
        guard case .failure(let error) = first, text.countsFrames else { return first }
        // "Make it 60 frames" is the rate of the film; where nothing can be made of that, frames are counted.
        let counted = understood(
            text,
            in: context,
            language: language,
            framesPerSecond: context.draft.canvas.framesPerSecond
        )
        if case .failure(let other) = counted, other.kind == .unclear, !error.isVague { return first }
        return counted
    }

    static func understood(
        _ text: SourceText,
        in context: EditContext,
        language: Language,
        framesPerSecond: Int?
    ) -> Result<[Instruction], ReadingError> {
        let cuts = Tokenings(text, in: context, framesPerSecond: framesPerSecond)
        return understood(cuts, cuts.plain, in: context, language: language)
    }

    /// - Parameter plain: the plain way to cut it, which whoever looked at the sentence before has made already.
    private static func understood(
        _ cuts: Tokenings,
        _ plain: [Token],
        in context: EditContext,
        language: Language
    ) -> Result<[Instruction], ReadingError> {
        let text = cuts.text
        if let error = error(cuts, plain, in: context, language) { return .failure(error) }
        let read = { (tokens: [Token]) in
            Result { () throws(ReadingError) in
                try SentenceReader.read(text, tokens: tokens, in: context, language: language)
            }
        }
        let first = read(plain)
        guard case .failure(let error) = first else { return first }
        // A name in what may be the text of a title: no other reading knows better.
        if case .quotesNeeded = error { return first }
        for tokens in cuts.others(than: plain) {
            if case .success(let found) = read(tokens) { return .success(found) }
        }
        // "From 12 to 15": where nothing else can be made of them, such numbers are seconds.
        if let counted = plain.countingSeconds, case .success(let found) = read(counted) { return .success(found) }
        let wish = Wish(in: text, tokens: plain)
        // 在3秒打一个关键帧: what cannot be done is no text, unless that is marked.
        guard context.readsFreely else {
            return error.isSurer ? first : wish.map { .failure(.wish($0)) } ?? first
        }
        if !error.isSurer && (wish == nil || text.marksText) || error.isWish && text.marksText,
            let titles = TitleSentence(context: context, language: language).instructions(text.string(0..<text.count))
        {
            return .success(titles)
        }
        if !error.isSurer, let free = freely(text, in: context, language) { return free }
        guard !error.isSurer, let wish else { return first }
        return .failure(.wish(wish))
    }

    /// The tokens of a sentence as it is read, names among them where it is read with them.
    static func tokens(of text: SourceText, in context: EditContext, _ language: Language) -> [Token] {
        let cuts = Tokenings(text, in: context)
        let plain = cuts.plain
        let isRead = { (tokens: [Token]) in
            (try? SentenceReader.read(text, tokens: tokens, in: context, language: language)) != nil
        }
        return isRead(plain) ? plain : cuts.others(than: plain).first(where: isRead) ?? plain
    }

    /// What to answer to a sentence that asks for no edit.
    private static func error(
        _ cuts: Tokenings,
        _ tokens: [Token],
        in context: EditContext,
        _ language: Language
    ) -> ReadingError? {
        let text = cuts.text
        let intention = Intention(of: text, tokens: tokens)
        if case .question = intention, Wish(in: text, tokens: tokens) == .silences { return .wish(.silences) }
        let inquiry = Inquiry(text, cuts.named, intention, in: context, language)
        do throws(ReadingError) {
            if let answer = try inquiry.answer() { return .told(answer) }
        } catch {
            return .inquired(error)
        }
        switch intention {
        case .request: return nil
        case .refusal: return .leftAsItIs
        case .lengthAsked: return .told(.filmLength)
        case .question(let range):
            if let wish = Wish(in: text, tokens: tokens) { return .wish(wish) }
            let about = Intention.way(askedIn: text, tokens) ?? text.string(range).trimmingSigns
            return .asked(about: about.isEmpty ? nil : about)
        }
    }
}

extension SourceText {
    /// Whether quotes or a colon show what is somebody's own text.
    fileprivate var marksText: Bool { folded.contains { "\"“”「」『』:".unicodeScalars.contains($0) } }
}

import Timeline

/// A sentence that cannot be read, with the words put right that may be misspelt: "delte teh last clip".
///
/// Tried only where nothing else can be made of a sentence, and done only where one mended sentence can be read; never on
/// quoted text, the words of a title, files that are there, or a word that is one of the language.
struct Spelling {
    /// What came of it.
    enum Mended {
        case none
        case read(String, [Instruction])
        /// Several sentences can be read, and differ.
        case either([String])

        var isFound: Bool { if case .none = self { false } else { true } }
    }

    let text: SourceText
    private var context: EditContext
    private let language: Language
    private let isCautious: Bool

    /// How many words may be misspelt, and how many sentences are tried.
    private static let mostWords = 3
    private static let mostSentences = 6
    private static let longestFreely = 100

    init(_ sentence: String, in context: EditContext, language: Language, isCautious: Bool) {
        text = SourceText(sentence)
        self.context = context
        self.language = language
        self.isCautious = isCautious
    }

    /// - Parameter error: why the sentence could not be read.
    func mended(_ error: ReadingError) -> Mended {
        guard text.count <= 240, error.mayBeMisspelt, SubtitleMessage(text.string(0..<text.count)) == nil else {
            return .none
        }
        if language == .chinese, let found = soundingAlike(text.string(0..<text.count)) {
            return .read(found.sentence, found.instructions)
        }
        var byRules = self
        byRules.context.readsFreely = false
        if context.readsFreely, case let mended = byRules.mended(error), mended.isFound { return mended }
        // What only a frame reads is tried with few words that may be misspelt.
        guard !context.readsFreely || text.count <= Self.longestFreely else { return .none }
        let names = context.nameWords
        let tokens = Lexer.tokens(of: text, names: names.map(SourceText.init))
        let words = unknown(in: tokens)
        let dictionary = SpellingDictionary.shared
        let candidates = words.map { ($0, dictionary.candidates(for: text, $0, names: names) + [""]) }
        if case let mended = tried(candidates), mended.isFound { return mended }
        let slips = slips(in: tokens)
        guard !slips.isEmpty else { return .none }
        let other = candidates.filter { word, _ in !slips.contains { $0.range == word } }
        return tried((other + slips.map { ($0.range, [$0.word]) }).sorted { $0.0.lowerBound < $1.0.lowerBound })
    }

    /// What comes of a sentence with one of its candidates in the place of each of some words.
    private func tried(_ candidates: [(Range<Int>, [String])]) -> Mended {
        guard !candidates.isEmpty, candidates.count <= Self.mostWords else { return .none }
        let words = candidates.map(\.0)
        let choices = candidates.map(\.1)
        // All of them put right comes first.
        var found: [(sentence: String, instructions: [Instruction])] = []
        for choice in Self.combinations(choices).prefix(Self.mostSentences)
        where choice.contains(where: { !$0.isEmpty }) {
            let sentence = sentence(with: choice, at: words)
            switch EditReader.instructions(sentence, in: context, language: language, isCautious: isCautious) {
            case .success(let instructions):
                guard !found.contains(where: { $0.instructions == instructions }) else { continue }
                found.append((sentence, instructions))
            // "Dont", misspelt: nothing is to be done.
            case .failure(let error): if error.kind == .answer { return .none }
            }
        }
        guard let first = found.first else { return .none }
        return found.count == 1 ? .read(first.sentence, first.instructions) : .either(found.map(\.sentence))
    }

    /// What a mended sentence asks for; nil where it cannot be read.
    func instructions(of sentence: String) -> [Instruction]? {
        let result = EditReader.instructions(sentence, in: context, language: language, isCautious: isCautious)
        return try? result.get()
    }

    /// The words that nobody knows and that may be misspelt ones, up to where somebody's own text begins.
    private func unknown(in tokens: [Token]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var isAdding = false
        for token in tokens {
            switch token.kind {
            case .term(.saying), .term(.named): return words
            case .term(.verb(.add)), .term(.verb(.generate)): isAdding = true
            case .term(.noun(.title)) where isAdding: return words
            case .other where isWord(token.range), .fileName where isUnknownFile(token): words.append(token.range)
            default: break
            }
        }
        return words
    }

    private func isWord(_ range: Range<Int>) -> Bool {
        range.count >= 3 && range.allSatisfy { (0x61...0x7A).contains(text.folded[$0].value) }
            && !SpellingDictionary.isOfLanguage(text.foldedString(range))
    }

    private func isUnknownFile(_ token: Token) -> Bool {
        guard case .fileName(let name) = token.kind else { return false }
        let wanted = SourceText(name).foldedString
        return !context.uploads.contains { SourceText($0.name).foldedString == wanted }
    }

    /// Every way to choose one of each, the first of each first.
    private static func combinations(_ choices: [[String]]) -> [[String]] {
        choices.reduce([[]]) { found, words in found.flatMap { start in words.map { start + [$0] } } }
    }

    private func sentence(with words: [String], at ranges: [Range<Int>]) -> String {
        var sentence = ""
        var place = 0
        for (word, range) in zip(words, ranges) {
            sentence += text.string(place..<range.lowerBound) + (word.isEmpty ? text.string(range) : word)
            place = range.upperBound
        }
        return sentence + text.string(place..<text.count)
    }
}

extension ReadingError {
    /// Whether a misspelt word may be why: not where it was clear what was meant, and not where a text runs on.
    fileprivate var mayBeMisspelt: Bool {
        switch self {
        case .quotesNeeded, .misspelt, .subtitles, .everything, .whichSound: false
        case .wish: false
        default: kind == .unclear
        }
    }
}

extension EditContext {
    /// The names of segments and files, with and without their endings, as one would type them.
    fileprivate var nameWords: [String] {
        let whole = draft.tracks.flatMap { $0.segments.map(\.name) } + uploads.map(\.name)
        return Set(whole + whole.compactMap(MediaFileName.stem(of:))).filter { (2...60).contains($0.count) }
            .sorted { ($1.count, $0) < ($0.count, $1) }
    }
}

extension SourceText {
    /// A stretch of it, folded.
    func foldedString(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: folded[range])
        return String(view)
    }
}

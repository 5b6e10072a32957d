import Timeline

/// How a sentence is read: its tokens and parts, the requests that could read it, and what each left unused.
///
/// For whoever wonders why something was done or asked, and for a test that fails.
public struct Explanation: Hashable, Sendable {
    /// A word and what it means.
    public struct Word: Hashable, Sendable {
        /// As it stands in the sentence.
        public let text: String
        /// Nothing where nobody knows it.
        public let meaning: String?
    }

    /// What one request made of a clause.
    public struct Attempt: Hashable, Sendable {
        /// What came of it.
        public enum Outcome: Hashable, Sendable {
            /// All of it was read, as these edits.
            case read([Edit])
            /// The clause was its own, and something was not clear.
            case asked(String)
            /// It could not read it.
            case passed
        }

        /// What the documentation calls the request.
        public let request: String
        /// What came of it.
        public let outcome: Outcome
        /// The words that it took, and those that say something and were left.
        public let used: Int
        /// As they stand in the sentence.
        public let unused: [String]
    }

    /// A clause with its parts, and the requests that took something of it, the best first.
    public struct Clause: Hashable, Sendable {
        /// As it stands in the sentence.
        public let text: String
        /// The tokens folded together.
        public let parts: [Word]
        /// The first is the one that is done, where one is.
        public let attempts: [Attempt]
    }

    /// The sentence.
    public let sentence: String
    /// Its tokens.
    public let tokens: [Word]
    /// Its clauses.
    public let clauses: [Clause]
    /// What came of it.
    public let reading: Reading
    let language: Language
    let draft: Draft

    /// So many requests are told of a clause.
    private static let mostAttempts = 6

    /// Reads a sentence against a context; nothing is changed.
    public init(of sentence: String, in context: EditContext) {
        self.sentence = sentence
        draft = context.draft
        reading = EditReader().read(sentence, in: context)
        switch reading {
        case .instructions(_, let language): self.language = language
        case .question(let question): language = question.language
        }
        let text = SourceText(sentence)
        let found = text.count <= EditReader.longestSentence ? EditReader.tokens(of: text, in: context, language) : []
        tokens = found.map { Word(text: text.string($0.range), meaning: $0.meaning) }
        var resolver = ReferenceResolver(context: context, language: language, opening: context.draft)
        var clauses: [Clause] = []
        for tokens in Self.clauses(of: found, in: text, resolver) {
            let clause = EditLanguage.Clause(text: text, tokens: tokens)
            let attempts = Self.attempts(at: clause, in: resolver)
            clauses.append(Clause(clause, attempts))
            guard case .read(let edits)? = attempts.first?.outcome else { continue }
            let instructions = edits.map(Instruction.edit)
            resolver.context.draft = Consequences.draft(of: instructions, on: resolver.draft) ?? resolver.draft
        }
        self.clauses = clauses
    }

    /// All of it as one clause where one request reads it so; else parted at the joints.
    private static func clauses(
        of tokens: [Token],
        in text: SourceText,
        _ resolver: ReferenceResolver
    ) -> [ArraySlice<Token>] {
        guard !tokens.isEmpty else { return [] }
        if isRead(tokens[...], in: text, resolver) { return [tokens[...]] }
        return tokens.split { $0.term == .joint }
    }

    private static func isRead(_ tokens: ArraySlice<Token>, in text: SourceText, _ resolver: ReferenceResolver) -> Bool
    {
        let attempts = attempts(at: EditLanguage.Clause(text: text, tokens: tokens), in: resolver)
        if case .read? = attempts.first?.outcome { return true }
        return !tokens.contains { $0.term == .joint }
    }

    private static func attempts(at clause: EditLanguage.Clause, in resolver: ReferenceResolver) -> [Attempt] {
        let tried = (EditRequests.all + EditRequests.last).flatMap { request in
            request.rules.compactMap { Attempt(of: request, by: $0, at: clause, in: resolver) }
        }
        // The order of the list decides among those that read all; the others come by what they left.
        let sorted = tried.enumerated().sorted { one, other in
            (one.element.rank, one.offset) < (other.element.rank, other.offset)
        }
        return sorted.prefix(mostAttempts).map(\.element)
    }
}

extension Explanation.Attempt {
    /// What a rule makes of a clause; nil where it took nothing of it.
    fileprivate init?(
        of request: any EditRequest.Type,
        by rule: any EditRule,
        at clause: Clause,
        in resolver: ReferenceResolver
    ) {
        var rest = clause
        let outcome: Outcome
        do throws(ReadingError) {
            let edits = try rule.readAll(&rest, in: resolver)
            outcome = edits.map { rest.isSpent ? .read($0) : .passed } ?? .passed
        } catch {
            outcome = .asked(resolver.language.wording.question(for: error, about: resolver.draft))
        }
        let left = rest.parts.filter { !$0.isSilent }
        let all = clause.parts.filter { !$0.isSilent }
        guard left.count < all.count || outcome != .passed else { return nil }
        self.init(
            request: request.words(resolver.language).title,
            outcome: outcome,
            used: all.count - left.count,
            unused: left.map { clause.text.string($0.range) }
        )
    }

    fileprivate var rank: Int {
        switch outcome {
        case .read: 0
        case .asked: 1
        case .passed: 2 + unused.count
        }
    }
}

extension Explanation.Clause {
    fileprivate init(_ clause: Clause, _ attempts: [Explanation.Attempt]) {
        let start = clause.parts.first?.range.lowerBound ?? 0
        let end = clause.parts.last?.range.upperBound ?? start
        self.init(
            text: clause.text.string(start..<max(start, end)),
            parts: clause.parts.map { part in
                Explanation.Word(
                    text: clause.text.string(part.range),
                    meaning: part.kind == .other ? nil : plain("\(part.kind)")
                )
            },
            attempts: attempts
        )
    }
}

extension Token {
    /// What it means, in a few words; nil where nobody knows.
    fileprivate var meaning: String? {
        switch kind {
        case .other: nil
        case .term(let term): plain("\(term)")
        default: plain("\(kind)")
        }
    }
}

/// A value as it is written, without the names of types.
private func plain(_ value: String) -> String {
    var words = value
    for type in ["EditLanguage.", "Timeline.", "Optional"] { words = words.replacing(type, with: "") }
    let named = words.split(separator: "(", omittingEmptySubsequences: false).map { piece in
        piece.split(separator: ".", omittingEmptySubsequences: false).filter { part in
            part.first.map { !$0.isUppercase } ?? true || part.contains("\"")
        }.joined(separator: ".")
    }
    return named.joined(separator: "(")
}

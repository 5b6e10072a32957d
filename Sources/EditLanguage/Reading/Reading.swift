import Timeline

/// One thing that a sentence asks for.
public enum Instruction: Hashable, Sendable {
    /// A change to the draft.
    case edit(Edit)
    /// Going back that many versions, at least 1.
    case undo(steps: Int)
    /// Going forward again that many versions, at least 1.
    case redo(steps: Int)
    /// Going to one of the versions there were, counted from 1 for the one the history began with; at least 1.
    case revert(toVersion: Int)
}

/// What came of reading a sentence: all of it, or one question and nothing.
public enum Reading: Hashable, Sendable {
    /// What to do, in order; each edit is meant for the draft as the ones before it leave it.
    case instructions([Instruction], language: Language)
    /// What is not clear. Nothing may be changed.
    case question(Question)
}

/// One clarifying question with examples that would be understood.
public struct Question: Hashable, Sendable {
    /// The language the person wrote in.
    public var language: Language
    /// What is not clear.
    public var text: String
    /// Two or three sentences about the draft at hand; each of them can be read.
    public var examples: [String]
    /// Whole sentences, one of which was meant: each can be read, and chosen by its number; one alone is what "yes" means.
    public internal(set) var choices: [String] = []
    /// What an answer has to give; nil where no answer could make the sentence one that can be done.
    var hole: Hole?
    /// The sentence that an answer fills, where that is not the one that was said.
    var sentence: String?
    /// The one segment that the sentence named, by its identifier, though nothing was done to it: "it" is that now.
    var subject: String?
    /// What it is for.
    public var kind: Kind
    /// Whether "it" still is what it was. Of a sentence that was not understood nobody knows what it was about, and a
    /// question may have been about something else.
    public var keepsFocus: Bool

    /// How much it tells of what was said.
    var substance = Substance.full

    /// How much a question tells of what was said: what may be said in other words, and what has its answer.
    enum Substance: Hashable, Sendable {
        /// That a question was heard, or that nothing was to be done.
        case heard
        /// That nothing was understood.
        case nothing
        /// What is open, what is in the way, or what was asked.
        case full
    }

    /// What a question is for.
    public enum Kind: Hashable, Sendable {
        /// It is not clear what was meant.
        case unclear
        /// It was clear, and is done only when it is said again.
        case unconfirmed
        /// It was clear, and cannot be done.
        case refused
        /// It was clear, and is so already.
        case soAlready
        /// Something was asked, or forbidden, and this is the answer.
        case answer
    }

    /// Whether the sentence was understood, and asked for nothing to be done yet.
    public var isUnderstood: Bool { kind == .answer || kind == .unconfirmed }

    /// What is spoken of behind it.
    public func focus(after focus: Focus) -> Focus {
        subject.map { Focus(segmentID: $0) } ?? (keepsFocus ? focus : .unknown)
    }

    /// A question.
    public init(
        language: Language,
        text: String,
        examples: [String],
        kind: Kind = .unclear,
        keepsFocus: Bool = false
    ) {
        self.kind = kind
        self.keepsFocus = keepsFocus
        self.language = language
        self.text = text
        self.examples = examples
    }

    /// The question and its examples as one message.
    public var message: String {
        if choices.count > 1 { return language.wording.message(text, choices: choices) }
        guard !examples.isEmpty else { return text }
        return language.wording.message(text, examples: examples.joined(separator: " · "))
    }
}

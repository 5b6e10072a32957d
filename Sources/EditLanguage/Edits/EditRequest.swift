import Timeline

/// Something that people ask for, with all that the language has of it: a folder each.
///
/// A request may make several edits, and an edit may be asked for in several ways; `EditRequests` lists them all. What a
/// new language must say of each is asked for by the compiler.
protocol EditRequest: Sendable {
    /// What reads it.
    static var rules: [any EditRule] { get }
    /// How a language model asks for it.
    static var tools: [EditTool] { get }
    static var english: RequestWords { get }
    static var chinese: RequestWords { get }
    /// The ways to ask for it that are said again in plain words.
    static func frames(_ language: Language) -> [Frame]
}

extension EditRequest {
    static func frames(_ language: Language) -> [Frame] { [] }
}

/// A request for an edit that a sentence can say: what keys and the mouse send instead of typing.
protocol SayableRequest: EditRequest {
    /// What goes into the sentence.
    associatedtype Content
    /// The verb that a clause without one takes over: "delete the title and the music".
    static var verb: Verb { get }
    /// What it is about, in a few words for a tool card.
    static func subject(_ content: Content) -> String
    /// What its tool card is called; nil for the name of the edit's kind.
    static func cardName(_ content: Content) -> String?
    /// The sentence that the reader reads back as the same edit.
    static func english(_ content: Content, in draft: Draft) -> String
    static func chinese(_ content: Content, in draft: Draft) -> String
}

extension SayableRequest {
    static func cardName(_ content: Content) -> String? { nil }
}

/// What a language has of a request beside its sentence.
struct RequestWords: Sendable {
    /// What the documentation calls it.
    let title: String
    /// Sentences that ask for it, the most telling first.
    let examples: [String]
    /// The phrases that nothing else uses.
    let vocabulary: [Vocabulary.Row]

    init(title: String, examples: [String], vocabulary: [Vocabulary.Row] = []) {
        self.title = title
        self.examples = examples
        self.vocabulary = vocabulary
    }
}

extension EditRequest {
    static func words(_ language: Language) -> RequestWords {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }
}

/// One thing about how a clip looks, and what it is to be.
struct LookChange<Value: Hashable & Sendable>: Hashable, Sendable {
    let segment: SegmentAddress
    let value: Value

    init(_ segment: SegmentAddress, _ value: Value) {
        self.segment = segment
        self.value = value
    }
}

/// An edit with the request that makes it.
struct RequestedEdit {
    let request: any EditRequest.Type
    let verb: Verb
    let subject: String
    let cardName: String?
    private let sentences: (Draft, Language) -> String

    init<Request: SayableRequest>(_ request: Request.Type, _ content: Request.Content) {
        self.request = request
        verb = request.verb
        subject = request.subject(content)
        cardName = request.cardName(content)
        sentences = { draft, language in
            switch language {
            case .english: request.english(content, in: draft)
            case .chinese: request.chinese(content, in: draft)
            }
        }
    }

    /// The sentence that asks for it.
    func sentence(in draft: Draft, _ language: Language) -> String { sentences(draft, language) }
}

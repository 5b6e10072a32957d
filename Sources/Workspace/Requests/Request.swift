import EditLanguage
import Timeline

/// Something that the user wants, with a name of its own from the moment it is made.
public struct Request: Hashable, Codable, Sendable, Identifiable {
    /// What it is called.
    public let id: RequestID
    /// What is wanted.
    public internal(set) var action: Action
    /// The language of the person who wants it: a key is said in it.
    public let language: Language

    /// A request under a name.
    public init(id: RequestID, _ action: Action, language: Language = .english) {
        self.id = id
        self.action = action
        self.language = language
    }

    /// What can be wanted.
    public enum Action: Hashable, Codable, Sendable {
        /// Say something to the agent.
        case say(String)
        /// Edit something that stood in a draft when a key was pressed.
        case edit(KeyEdit)
        /// Take back what was done before it, or do it again.
        case undo
        /// What was taken back last is done again.
        case redo
        /// Answer the question that is open.
        case answer(Bool)
        /// Upload files by path, or have the service fetch addresses.
        case upload([String])
        /// Make a film of the draft.
        case export(ExportOrder)
        /// Tell what may still be spent.
        case credits
        /// Tell what the draft holds.
        case state
    }
}

extension Request.Action {
    /// What a message asks for: an action of its own, or a word with the agent.
    public init(said message: String) {
        self =
            switch MessageRouter.route(message) {
            case .message(let text): .say(text)
            case .credits: .credits
            case .state: .state
            case .upload(let files): .upload(files)
            case .export(let wish): .export(ExportOrder(wish))
            }
    }

    /// What an agent's talk of buttons comes to; nil where only the user can go on.
    public init?(_ suggestion: GuiTalk.Action) {
        switch suggestion {
        case .state, .summary: self = .state
        case .credits: self = .credits
        case .export: self = .export(ExportOrder())
        case .edit(let sentence): self = .say(sentence)
        case .upload: return nil
        }
    }

    /// Whether it has its turn with the agent, behind what was said before; anything else is done beside it.
    public var isTalk: Bool {
        switch self {
        case .say, .edit, .undo, .redo, .answer: true
        case .upload, .export, .credits, .state: false
        }
    }

    /// Whether it was done by hand, and not said.
    public var isByHand: Bool {
        switch self {
        case .edit, .undo, .redo: true
        case .say, .answer, .upload, .export, .credits, .state: false
        }
    }

    /// The answer to a question that it is, by key or in words; nil for anything else.
    var answer: Bool? {
        switch self {
        case .answer(let isConfirmed): isConfirmed
        case .say(let text): YesOrNo.read(text)
        case .edit, .undo, .redo, .upload, .export, .credits, .state: nil
        }
    }

    /// Whether it edits by key what was shown: then it is aimed before it is sent.
    var isAimed: Bool { if case .edit = self { true } else { false } }
}

extension Request {
    /// What the agent is told, and people see while it waits; what an edit by key says is settled when it has its turn.
    public var text: String { wording.words(for: action) }

    /// What is said of it while it was not sent.
    var wording: any WorkspaceWording { language.workspaceWording }
}

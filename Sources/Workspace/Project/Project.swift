import EditLanguage
import ExactJSON
import ServiceProtocol
import Timeline

/// A film being made: its session with the service, and what is known of its draft here.
public struct Project: Hashable, Sendable {
    /// What the user calls it; unique.
    public var name: String
    /// The session, once there is one; a project has one for each service it was opened with.
    public var sessionID: String?
    /// The task the session belongs to.
    public var taskID: String?
    /// The account that the session is of, by the service's own name for it; nil where it does not say.
    public var account: String?
    /// The draft exactly as the service last sent it.
    public var draft: JSON { didSet { timeline = Draft(json: draft) } }
    /// The draft to look at; read once, since that takes as long as it is large.
    public private(set) var timeline = Draft()
    /// What the agent asked and nobody has answered yet.
    public var questions: [TurnReader.ToolQuestion] = []
    /// What others of the same questions were answered; all are sent together.
    public var answers: [Conversation.Answer] = []
    /// The last drafts of sessions that are gone, the one that went last at the end; only of those that held something.
    public var keptDrafts: [JSON] = []
    /// Whether anything was held since the last of them went.
    public var hasHeld = false
    /// How loud was what is silent now.
    public var formerVolumes = FormerVolumes()

    /// A project in which nothing was done yet.
    public init(name: String) {
        self.name = name
        draft = .null
    }

    /// Whether there is nothing on the timeline.
    public var isEmpty: Bool { timeline.isEmpty }

    /// Whether a session that is gone held something, and none that took its place ever has.
    public var showsKept: Bool { !hasHeld && isEmpty && !keptDrafts.isEmpty }
}

/// One line of a project's conversation, as it is kept.
public struct ChatEntry: Hashable, Sendable {
    /// Who says it.
    public enum Speaker: String, Hashable, Sendable {
        /// The user.
        case you
        /// The agent.
        case agent
        /// A tool of the agent, with its outcome.
        case tool
        /// Reeldeck itself.
        case notice
        /// Something that went wrong.
        case problem
        /// What the user had done by hand, said as a sentence.
        case hand
        /// What came of that.
        case handAnswer
    }

    /// Who says it.
    public var speaker: Speaker
    /// What is said.
    public var text: String

    /// A line.
    public init(_ speaker: Speaker, _ text: String) {
        self.speaker = speaker
        self.text = text
    }

    /// What changed, told by Reeldeck itself.
    init(changes lines: [String]) { self.init(.notice, lines.map(ToldLine.marked).joined(separator: "\n")) }
}

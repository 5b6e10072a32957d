import ExactJSON
import Timeline

/// A session with the editing agent.
///
/// `task_id` and `session_id` are named in the mission's API text, "Create session"; `user_id` in the service's own skill text.
public struct SessionTicket: Hashable, Sendable {
    /// The task it belongs to.
    public let taskID: String?
    /// The session, named in every later call.
    public let sessionID: String
    /// The account it belongs to.
    public let userID: String?

    /// A session.
    public init(taskID: String?, sessionID: String, userID: String?) {
        self.taskID = taskID
        self.sessionID = sessionID
        self.userID = userID
    }

    /// Reads `data`; nil without a session.
    public init?(json: JSON) {
        guard let session = json["session_id"]?.string, !session.isEmpty else { return nil }
        self.init(taskID: json["task_id"]?.string, sessionID: session, userID: json["user_id"]?.string)
    }

    /// `data`.
    public var json: JSON {
        ["task_id": JSON(taskID), "session_id": .string(sessionID), "user_id": JSON(userID)]
    }
}

/// The body of a session request.
///
/// The keys are those of the mission's API text, "Create session".
public struct SessionRequest: Hashable, Sendable {
    /// What the task is called.
    public let taskName: String
    /// The language the agent shall answer in, such as `en`.
    public let language: String

    /// A request.
    public init(taskName: String, language: String) {
        self.taskName = taskName
        self.language = language
    }

    /// Reads a body; what is missing is filled in.
    public init(json: JSON) {
        self.init(taskName: json["task_name"]?.string ?? "project", language: json["language"]?.string ?? "en")
    }

    /// The body.
    public var json: JSON { ["task_name": .string(taskName), "language": .string(language)] }
}

/// A draft that is handed to a session: the body, and `data` of the answer; a call of the studio's own.
public struct HandedDraft: Hashable, Sendable {
    /// The draft.
    public let draft: JSON

    /// A draft.
    public init(_ draft: JSON) { self.draft = draft }

    /// Reads `draft`; nil where there is none.
    public init?(json: JSON) {
        guard let draft = json["draft"], draft.object != nil else { return nil }
        self.init(draft)
    }

    /// The body.
    public var json: JSON { ["draft": draft] }
}

/// What a session holds: the draft and the media known to it.
///
/// `state.draft` and its neighbours are named in the mission's API text, "Session state".
public struct SessionState: Hashable, Sendable {
    /// The draft exactly as the service sent it; null before the first edit.
    public let draft: JSON
    /// All of `data.state`.
    public let state: JSON

    /// Reads `data`.
    public init(json: JSON) {
        state = json["state"] ?? .null
        draft = state["draft"] ?? .null
    }
}

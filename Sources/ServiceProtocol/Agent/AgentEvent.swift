import ExactJSON

/// One event of the agent's answer, as the open-source agent server frames it (camel case, unknown keys ignored).
///
/// The mission's API text, "Reading the SSE Stream", names no key: these are those that the agent server writes.
public struct AgentEvent: Hashable, Sendable {
    /// Its name; not to be used to join deltas, since one version of the server shares it and another does not.
    public var id: String
    /// The turn it belongs to.
    public var invocationID: String
    /// Who speaks, such as `nemo_agent`.
    public var author: String
    /// When, in seconds since 1970.
    public var timestamp: Double
    /// `model`, or `user` for a tool's answer.
    public var role: String?
    /// What is said.
    public var parts: [Part]
    /// True for a delta that a later event repeats whole.
    public var isPartial: Bool
    /// State keys replaced whole; not to be applied on a partial event.
    public var stateDelta: JSONObject?
    /// What went wrong, if anything did.
    public var failure: Failure?
    /// Tool calls that go on after the turn.
    public var longRunningToolIDs: [String]
    /// Whether the server says that the turn is over. Not every one does.
    public var isTurnComplete: Bool
    /// Why the model stopped speaking, where it has; behind a call it goes on when the tool has answered.
    public var finishReason: String?

    /// One piece of content.
    public enum Part: Hashable, Sendable {
        /// Text; a thought is not part of the answer.
        case text(String, isThought: Bool)
        /// The agent uses a tool.
        case functionCall(id: String?, name: String, arguments: JSON)
        /// A tool has answered.
        case functionResponse(id: String?, name: String, response: JSON)
        /// Anything else, such as inline data.
        case other
    }

    /// An error inside a good stream.
    public struct Failure: Hashable, Sendable {
        /// The server's code, such as `RESOURCE_EXHAUSTED`.
        public let code: String
        /// Its words, where it has some.
        public let message: String?

        /// An error.
        public init(code: String, message: String?) {
            self.code = code
            self.message = message
        }
    }

    /// An event with nothing in it but its names.
    public init(id: String, invocationID: String, author: String, timestamp: Double) {
        self.id = id
        self.invocationID = invocationID
        self.author = author
        self.timestamp = timestamp
        role = nil
        parts = []
        isPartial = false
        stateDelta = nil
        failure = nil
        longRunningToolIDs = []
        isTurnComplete = false
        finishReason = nil
    }

    /// Reads an event; everything may be missing.
    public init(json: JSON) {
        self.init(
            id: json["id"]?.string ?? "",
            invocationID: json["invocationId"]?.string ?? "",
            author: json["author"]?.string ?? "",
            timestamp: json["timestamp"]?.double ?? 0
        )
        role = json["content"]?["role"]?.string
        parts = (json["content"]?["parts"]?.array ?? []).map(Part.init(json:))
        isPartial = json["partial"]?.bool ?? false
        if let delta = json["actions"]?["stateDelta"]?.object, !delta.isEmpty { stateDelta = delta }
        if let code = json["errorCode"]?.string, !code.isEmpty {
            failure = Failure(code: code, message: json["errorMessage"]?.string)
        }
        longRunningToolIDs = (json["longRunningToolIds"]?.array ?? []).compactMap(\.string)
        isTurnComplete = json["turnComplete"]?.bool ?? false
        finishReason = json["finishReason"]?.string
    }

    /// The event as JSON on one line.
    public var json: JSON {
        var object = JSONObject()
        if !parts.isEmpty {
            object["content"] = ["parts": .array(parts.map(\.json)), "role": .string(role ?? "model")]
        }
        if isPartial { object["partial"] = true }
        if let failure {
            object["errorCode"] = .string(failure.code)
            if let message = failure.message { object["errorMessage"] = .string(message) }
        }
        if isTurnComplete { object["turnComplete"] = true }
        if let finishReason { object["finishReason"] = .string(finishReason) }
        object["invocationId"] = .string(invocationID)
        object["author"] = .string(author)
        object["actions"] = [
            "stateDelta": .object(stateDelta ?? [:]), "artifactDelta": [:], "requestedAuthConfigs": [:],
        ]
        object["longRunningToolIds"] = .array(longRunningToolIDs.map(JSON.string))
        object["id"] = .string(id)
        object["timestamp"] = JSON(timestamp)
        return .object(object)
    }
}

extension AgentEvent.Part {
    init(json: JSON) {
        if let text = json["text"]?.string {
            self = .text(text, isThought: json["thought"]?.bool ?? false)
        } else if let call = json["functionCall"] {
            self = .functionCall(
                id: call["id"]?.string,
                name: call["name"]?.string ?? "",
                arguments: call["args"] ?? [:]
            )
        } else if let answer = json["functionResponse"] {
            self = .functionResponse(
                id: answer["id"]?.string,
                name: answer["name"]?.string ?? "",
                response: answer["response"] ?? [:]
            )
        } else {
            self = .other
        }
    }

    var json: JSON {
        switch self {
        case .text(let text, let isThought):
            isThought ? ["thought": true, "text": .string(text)] : ["text": .string(text)]
        case .functionCall(let id, let name, let arguments):
            ["functionCall": ["id": JSON(id), "args": arguments, "name": .string(name)]]
        case .functionResponse(let id, let name, let response):
            ["functionResponse": ["id": JSON(id), "name": .string(name), "response": response]]
        case .other: [:]
        }
    }
}

import ExactJSON

/// A message to the editing agent: the body of `/run_sse`.
///
/// The keys are those of the mission's API text, "Send message"; what a tool's answer has, the open-source agent server says.
public struct AgentMessage: Hashable, Sendable {
    /// The session it belongs to.
    public let sessionID: String
    /// What is said.
    public let parts: [Part]
    /// Who says it and how, for a studio to keep with the version that comes of it (`maker`); nil where nobody is to be told.
    public let maker: VersionMaker?

    /// One piece of a message.
    public enum Part: Hashable, Sendable {
        /// Words.
        case text(String)
        /// The answer to a tool's question, such as a confirmation.
        case functionResponse(id: String, name: String, response: JSON)
    }

    /// A message of text.
    public init(sessionID: String, text: String) { self.init(sessionID: sessionID, parts: [.text(text)]) }

    /// A message of parts.
    public init(sessionID: String, parts: [Part], maker: VersionMaker? = nil) {
        self.sessionID = sessionID
        self.parts = parts
        self.maker = maker
    }

    /// Reads a body, in snake case or camel case; nil without a session or a message.
    public init?(json: JSON) {
        guard let session = json["session_id"]?.string ?? json["sessionId"]?.string,
            let parts = (json["new_message"] ?? json["newMessage"])?["parts"]?.array
        else { return nil }
        sessionID = session
        maker = VersionMaker(json: json["maker"])
        self.parts = parts.compactMap { part in
            if let text = part["text"]?.string { return .text(text) }
            guard let answer = part["functionResponse"] ?? part["function_response"],
                let id = answer["id"]?.string, let name = answer["name"]?.string
            else { return nil }
            return .functionResponse(id: id, name: name, response: answer["response"] ?? .null)
        }
    }

    /// All text of the message.
    public var text: String {
        parts.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined(separator: "\n")
    }

    /// The body, as the mission writes it, and behind it who says it where that is told.
    public var json: JSON {
        let parts = parts.map { part -> JSON in
            switch part {
            case .text(let text): ["text": .string(text)]
            case .functionResponse(let id, let name, let response):
                ["functionResponse": ["id": .string(id), "name": .string(name), "response": response]]
            }
        }
        let body: [(String, JSON)] = [
            ("app_name", "nemo_agent"), ("user_id", "me"), ("session_id", .string(sessionID)),
            ("new_message", ["parts": .array(parts)]),
        ]
        return .object(JSONObject(body + (maker.map { [("maker", $0.json)] } ?? [])))
    }
}

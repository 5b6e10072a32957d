import ExactJSON

extension TurnReader {
    /// A question that the agent asks before it uses a tool.
    public struct ToolQuestion: Hashable, Sendable {
        /// The call that the answer belongs to.
        public let id: String
        /// What is asked, in the agent's words; empty where it gave none.
        public let hint: String
        /// The tool, where it is named.
        public let tool: String?

        /// A question.
        public init(id: String, hint: String, tool: String?) {
            self.id = id
            self.hint = hint
            self.tool = tool
        }

        /// How the agent calls it.
        public static let callName = "adk_request_confirmation"

        /// The answer, as a part of the next message.
        public func answer(_ isConfirmed: Bool) -> AgentMessage.Part {
            .functionResponse(id: id, name: Self.callName, response: ["confirmed": .bool(isConfirmed)])
        }

        /// Reads a question that was kept; nil without its call.
        public init?(json: JSON) {
            guard let id = json["id"]?.string else { return nil }
            self.init(id: id, hint: json["hint"]?.string ?? "", tool: json["tool"]?.string)
        }

        /// The question, to be kept.
        public var json: JSON { ["id": .string(id), "hint": .string(hint), "tool": JSON(tool)] }
    }
}

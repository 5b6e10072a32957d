import ExactJSON
import ServiceProtocol

extension Conversation {
    /// An answer to one of several questions; all of a turn's are sent together.
    public struct Answer: Hashable, Sendable {
        /// What was asked.
        public let question: TurnReader.ToolQuestion
        /// What was answered.
        public let isConfirmed: Bool

        /// An answer.
        public init(_ question: TurnReader.ToolQuestion, _ isConfirmed: Bool) {
            self.question = question
            self.isConfirmed = isConfirmed
        }

        /// Reads a question that was kept with its answer; nil for one without.
        init?(json: JSON) {
            guard let isConfirmed = json["confirmed"]?.bool, let question = TurnReader.ToolQuestion(json: json) else {
                return nil
            }
            self.init(question, isConfirmed)
        }

        /// The question with its answer, to be kept.
        var json: JSON {
            var object = question.json.object ?? [:]
            object["confirmed"] = .bool(isConfirmed)
            return .object(object)
        }

        /// The answer, as a part of the next message.
        var part: AgentMessage.Part { question.answer(isConfirmed) }
    }
}

// How a turn ends is read, not assumed: a body that ends well may be one that somebody cut.
extension TurnReader {
    /// How what has come would end, if nothing more came.
    public enum End: Hashable, Sendable {
        /// As no turn ends: with nothing, with a delta, or with a tool that has not answered.
        case none
        /// With a tool's answer, or a state: most agents then go on to speak, some do not.
        case silent
        /// With a whole text, of which the server does not say that it is the last.
        case spoken
        /// As the server ends a turn: it says so, waits for people, or told of a fault.
        case said
    }

    /// What the last event was.
    enum Mark { case none, delta, whole, text, over }

    /// A use of a tool, as far as it was seen.
    public struct SeenCall: Hashable, Sendable {
        /// The use.
        public let call: ToolCall
        /// Whether the tool has answered.
        public internal(set) var isAnswered = false
        /// Whether it goes on after the turn, as the server says.
        let isLong: Bool
    }

    /// How it would end here.
    public var end: End {
        if hasFailed || mark == .over { return .said }
        if calls.contains(where: { !$0.isAnswered && !$0.isLong }) { return .none }
        return switch mark {
        case .none, .delta: .none
        case .whole: .silent
        case .text: .spoken
        case .over: .said
        }
    }

    /// Takes note of what a whole event says of the end.
    mutating func note(_ event: AgentEvent, hasText: Bool, hasNewCalls: Bool) {
        let isOver = event.isTurnComplete || !event.longRunningToolIDs.isEmpty
        if isOver || event.finishReason != nil && !hasNewCalls {
            mark = .over
        } else if mark != .over || hasNewCalls {
            mark = hasText && !hasNewCalls ? .text : .whole
        }
    }
}

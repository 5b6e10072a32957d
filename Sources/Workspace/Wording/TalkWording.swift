import ServiceProtocol

/// What is said in the chat of what was not done; in the language of the message that it is about.
public protocol TalkWording: Sendable {
    /// What became of a turn.
    func words(for outcome: TurnOutcome) -> String
    /// What is known of a message whose end nobody saw.
    func words(for doubt: Doubt) -> String
    /// Words that were on their way when an earlier program ended are being looked up.
    func cutOff(_ text: String) -> String
    /// The agent wants to use a tool, and says nothing of it; nil where it does not even name it.
    func question(about tool: String?) -> String
    /// Nothing was sent, for a reason in one text.
    func notSent(because reason: String) -> String
    /// A request was not sent, for a reason in one text.
    func notSent(_ request: String, because reason: String) -> String
    /// An undo or a redo was not sent: what it was meant for was not done.
    func pointless(_ request: String) -> String
}

extension TalkWording {
    /// What the agent asks, in its own words where it has any.
    public func words(for question: TurnReader.ToolQuestion) -> String {
        question.hint.isEmpty ? self.question(about: question.tool) : question.hint
    }
}

/// How a turn ended that has no more to show.
public enum TurnOutcome: Hashable, Sendable, CaseIterable {
    /// The user stopped it.
    case stopped
    /// The agent said nothing, and nothing changed.
    case nothing
    /// The agent told of a fault, and the timeline is as it was.
    case unchanged
    /// It was not sent, since its session is not known any more.
    case stranded
}

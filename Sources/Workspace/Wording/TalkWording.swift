import ServiceProtocol

/// What is said in the chat of what was not done; in the language of the message that it is about.
public protocol TalkWording: Sendable {
    /// What became of a turn.
    func words(for outcome: TurnOutcome) -> String
    /// What became of words that were on their way when an earlier program ended.
    func cutOff(_ text: String, _ outcome: CutOffOutcome) -> String
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
    /// The stream was lost, and the edit was not done.
    case notDone
    /// The stream was lost, and nobody has answered since.
    case notKnown
    /// It was not sent, since its session is not known any more.
    case stranded
}

/// What is known of a message that was on its way when the program ended.
public enum CutOffOutcome: Hashable, Sendable, CaseIterable {
    /// It is being looked up.
    case looking
    /// The timeline shows nothing of it so far.
    case notSeen
    /// Nobody could say.
    case unknown
}

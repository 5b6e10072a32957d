import ServiceClient
import ServiceProtocol

/// What is known of a message that was sent and whose end nobody saw.
public struct Doubt: Hashable, Sendable {
    /// Why nobody saw it.
    public let cause: Cause
    /// What looks at the state have shown.
    public let seen: Seen
    /// The tools that were seen to answer, in order.
    public let ended: [String]
    /// The tools that were seen to begin and not to answer, in order.
    public let open: [String]
    /// Whether it may still be done, by the time that the service allows a turn.
    public let mayStillCome: Bool

    /// Why nobody saw the end.
    public enum Cause: Hashable, Sendable {
        /// The connection broke, or nothing was heard for too long.
        case lost
        /// The stream ended as no turn ends.
        case unended
        /// The service answered with something that tells of no turn.
        case answer(ServiceError)
        /// The agent told of a fault.
        case fault
        /// The program ended that had sent these words.
        case cutOff(String)
    }

    /// What the state has shown.
    public enum Seen: Hashable, Sendable, CaseIterable {
        /// The timeline is another than before; by whom nobody knows.
        case changed
        /// The timeline is as it was, so far.
        case unchanged
        /// The state could not be had.
        case nothing
    }

    /// What is known.
    public init(_ cause: Cause, _ seen: Seen, calls: [TurnReader.SeenCall] = [], mayStillCome: Bool = false) {
        self.cause = cause
        self.seen = seen
        ended = calls.filter(\.isAnswered).map(\.call.name)
        open = calls.filter { !$0.isAnswered }.map(\.call.name)
        self.mayStillCome = mayStillCome
    }
}

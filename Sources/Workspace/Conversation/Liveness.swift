/// What was last heard of a turn, and when, as times since the driver's clock began.
public struct Liveness: Hashable, Sendable {
    /// What it was.
    public enum Sign: Hashable, Sendable {
        /// The message was sent; nothing came yet.
        case sent
        /// The backend lives, and has nothing to say.
        case heartbeat
        /// An event: text, a tool, a state.
        case event
    }

    /// When the message was sent.
    public let began: Duration
    /// The last sign of life.
    public private(set) var last = Sign.sent
    /// When it came.
    public private(set) var lastSign: Duration
    /// When something came that was more than a heartbeat.
    public private(set) var lastProgress: Duration

    init(began: Duration) {
        self.began = began
        lastSign = began
        lastProgress = began
    }

    mutating func hear(_ sign: Sign, at now: Duration) {
        last = sign
        lastSign = now
        if sign != .heartbeat { lastProgress = now }
    }
}

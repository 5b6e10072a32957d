/// When something was last heard of a turn, as times since the driver's clock began.
public struct Liveness: Hashable, Sendable {
    /// When the message was sent; for one that an earlier program sent this can be before the clock began.
    public let began: Duration
    /// The last sign of life, a heartbeat too.
    public private(set) var lastSign: Duration

    init(began: Duration, at now: Duration? = nil) {
        self.began = began
        lastSign = now ?? began
    }

    mutating func hear(at now: Duration) { lastSign = now }
}

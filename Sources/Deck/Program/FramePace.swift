/// When the next frame may be drawn: what comes by itself never hurries the terminal, and a key never waits for it.
struct FramePace {
    /// Between two frames that come by themselves, and between two answers to keys, at least.
    static let frameTime = Duration.milliseconds(16)

    enum Turn: Equatable {
        case now
        case later(Duration)
        /// One that was put off is still to come, and shows this as well.
        case underway
    }

    private var lastFrame: ContinuousClock.Instant?
    private var lastAnswer: ContinuousClock.Instant?
    private var isPutOff = false
    /// Whether the frame that was put off answers a key.
    private var owesAnswer = false

    /// Says when to draw what has changed; `now` takes it that it is drawn then.
    /// - Parameter isAnswer: whether a person's key or gesture is answered. A key that followed what came by itself, such
    ///   as a text that was saved, would else wait for a frame that perhaps wrote nothing.
    mutating func ask(at now: ContinuousClock.Instant, isAnswer: Bool) -> Turn {
        if isAnswer, Self.isOld(lastAnswer, at: now) {
            owesAnswer = true
            drawn(at: now)
            return .now
        }
        owesAnswer = owesAnswer || isAnswer
        guard !isPutOff else { return .underway }
        guard let lastFrame, !Self.isOld(lastFrame, at: now) else {
            drawn(at: now)
            return .now
        }
        isPutOff = true
        return .later(Self.frameTime - (now - lastFrame))
    }

    /// The frame that was put off is drawn.
    mutating func caughtUp(at now: ContinuousClock.Instant) {
        isPutOff = false
        drawn(at: now)
    }

    private mutating func drawn(at now: ContinuousClock.Instant) {
        lastFrame = now
        if owesAnswer { lastAnswer = now }
        owesAnswer = false
    }

    private static func isOld(_ frame: ContinuousClock.Instant?, at now: ContinuousClock.Instant) -> Bool {
        frame.map { now - $0 >= frameTime } ?? true
    }
}

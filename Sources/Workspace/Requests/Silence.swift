/// When to say that something goes on while nothing is heard of it.
///
/// On a terminal from 2 s on, each time it is asked, since one line replaces another; elsewhere a line after 6 s, so that nobody
/// waits in the dark and no log fills up.
public struct Silence: Hashable, Sendable {
    private let isTerminal: Bool
    private let began: Duration
    /// Nil while nothing is to be said.
    private var lastSign: Duration?

    /// What begins now; times are those of one clock.
    public init(at now: Duration, isTerminal: Bool) {
        self.isTerminal = isTerminal
        began = now
        lastSign = now
    }

    /// Something was heard.
    public mutating func heard(at now: Duration) { lastSign = now }

    /// Nothing is to be said before something is heard again: a line of an answer is begun, and ours would wipe it away.
    public mutating func hold() { lastSign = nil }

    /// For how long it has gone on, in ms, where that is to be said now.
    public mutating func due(at now: Duration) -> Int? {
        guard let lastSign, now - lastSign >= (isTerminal ? Self.onTerminal : Self.elsewhere) else { return nil }
        if !isTerminal { self.lastSign = now }
        return Int((now - began) / .milliseconds(1))
    }

    private static let onTerminal = Duration.seconds(2)
    /// It is asked once a second, and no silence is to last for 10, on a machine that has much else to do either.
    private static let elsewhere = Duration.seconds(6)
}

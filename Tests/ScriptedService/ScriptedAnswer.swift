/// What the service does with a request: a head, then steps.
///
/// An answer whose steps end is ended properly, as its framing wants it.
public struct ScriptedAnswer: Sendable {
    /// One thing done after the other.
    public enum Step: Sendable {
        /// Writes and flushes bytes; with `.chunked` they are one chunk.
        case bytes([UInt8])
        /// Writes the same bytes so many times, each when the one before has left; costs the memory of one.
        case repeated([UInt8], times: Int)
        /// Asks for bytes when their time has come, and writes each piece by itself: what is to be done then is done there.
        /// Not asked once the client has hung up.
        case made(@Sendable () async -> [[UInt8]])
        /// Goes on after a time; a client that hangs up meanwhile ends the answer.
        case pause(Duration)
        /// Goes on when the test opens the gate.
        case wait(Gate)
        /// Opens a gate: the test learns that all before has been handed to the system.
        case open(Gate)
        /// Closes the connection at once, whatever was promised.
        case cut
        /// Resets the connection (RST); the client may lose what it has not read by then.
        case reset
        /// Keeps the connection open and sends nothing until the client hangs up or the service stops.
        case hang

        /// Writes text.
        public static func text(_ text: String) -> Step { .bytes(Array(text.utf8)) }
    }

    /// How the client is to know where the body ends.
    public enum Framing: Hashable, Sendable {
        /// In chunks.
        case chunked
        /// With a Content-Length, kept or not; a connection that carried too little or too much is closed.
        case fixed(Int)
        /// At the closing of the connection.
        case untilClose
        /// No head is written: the steps hold all there is, status line included. The connection closes at their end.
        case raw
    }

    /// The HTTP status.
    public var status: Int
    /// The header lines beside those of the framing.
    public var headers: [(String, String)]
    /// How the body's end is told.
    public var framing: Framing
    /// What is done after the head.
    public var steps: [Step]

    /// An answer by its parts.
    public init(
        status: Int = 200,
        headers: [(String, String)] = [],
        framing: Framing = .chunked,
        steps: [Step] = []
    ) {
        self.status = status
        self.headers = headers
        self.framing = framing
        self.steps = steps
    }

    /// An answer without a head of its own: half heads, nonsense, or `.raw([.cut])`, no answer at all.
    public static func raw(_ steps: [Step]) -> ScriptedAnswer { ScriptedAnswer(framing: .raw, steps: steps) }
}

/// An answer given while the request is still arriving.
///
/// A `.cut` in it may reach the client as a reset, when bytes it sent are still unread.
public struct EarlyAnswer: Sendable {
    /// How many bytes of the body come first; 0 answers the head. A shorter body gets the usual answer.
    public var afterBodyBytes: Int
    /// What is done then.
    public var answer: ScriptedAnswer
    /// Whether the rest of the body is read; if not, the client's sending stalls when the buffers between are full.
    public var readsOn: Bool

    /// An early answer by its parts.
    public init(afterBodyBytes: Int = 0, _ answer: ScriptedAnswer, readsOn: Bool = true) {
        self.afterBodyBytes = afterBodyBytes
        self.answer = answer
        self.readsOn = readsOn
    }
}

/// What really happened, as the service saw it.
public struct Journal: Sendable {
    /// One message, whoever sent it and however often.
    public struct Message: Hashable, Sendable {
        /// How often it was taken in; a refusal is none.
        public internal(set) var arrivals = 0
        /// What of it was done, each time.
        public internal(set) var applied: [Edit] = []
    }

    /// One export by its number.
    public struct Render: Hashable, Sendable {
        /// How often it was handed over and taken in.
        public internal(set) var accepted = 0
        /// Whether its film is made.
        public internal(set) var isMade = false
    }

    /// The messages by their text.
    public internal(set) var messages: [String: Message] = [:]
    /// The exports by their number.
    public internal(set) var renders: [String: Render] = [:]
    /// The titles that somebody else put there.
    public internal(set) var others: [String] = []
    /// All of it in order, in words.
    public private(set) var lines: [String] = []
    private let began = ContinuousClock.now

    init() {}

    /// A journal of messages, each with what of it was done.
    public init(messages: [String: [Edit]]) {
        self.messages = messages.mapValues { Message(arrivals: 1, applied: $0) }
    }

    mutating func note(_ line: String) {
        let time = began.duration(to: .now) / .milliseconds(1)
        lines.append("\(Int(time)) ms  \(line)")
    }
}

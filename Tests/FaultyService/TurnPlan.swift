/// What the service makes of one message: how its stream is framed, how it is told, and what goes wrong.
public struct TurnPlan: Hashable, Sendable {
    /// Which agent server's events the stream has.
    public var version = AgentVersion.v2
    /// How the agent speaks.
    public var speech = Speech.whole
    /// What stands between the events.
    public var noise: Set<Noise> = []
    /// Whether the tool's answer carries the new draft.
    public var tellsDraft = true
    /// Whether the last event says that the turn is over.
    public var isMarked = true
    /// Whether every event comes in two pieces, cut anywhere.
    public var isSplit = false
    /// Whether events come twice, or change places.
    public var disorder = Disorder.none
    /// How many seconds an edit takes.
    public var work = 1.0
    /// Whether the run goes on where the client hangs up; the agent server that is known aborts it.
    public var outlivesItsClient = false
    /// What goes wrong.
    public var fault = TurnFault.none
    /// How the looks at the state go wrong before the message came, and after it.
    public var looksBefore: [LookFault] = []
    public var looksAfter: [LookFault] = []
    /// How many seconds nobody answers before the message is said.
    public var away = 0.0

    /// A turn in which nothing goes wrong.
    public init() {}

    /// Whether nothing keeps a client from knowing how it ended.
    public var isClear: Bool {
        // A proper end behind a delta bears no mark.
        fault == .none && speech != .unfinished && looksBefore.isEmpty && looksAfter.isEmpty && away == 0
    }

    /// How an agent speaks of what it does.
    public enum Speech: String, Hashable, Sendable, CaseIterable {
        /// One event with all of it.
        case whole
        /// Deltas, and then all of it once more.
        case deltas
        /// Deltas, and no more.
        case unfinished
        /// Nothing at all.
        case silent
    }

    /// What stands between events and means nothing but that somebody is there.
    public enum Noise: String, Hashable, Sendable, CaseIterable {
        case heartbeats, comments, emptyData
    }

    /// What happens to the order of events on the way.
    public enum Disorder: String, Hashable, Sendable, CaseIterable {
        case none, doubled, swapped
    }
}

/// The agent servers whose framing is known.
public enum AgentVersion: String, Hashable, Sendable, CaseIterable {
    /// 2.13: deltas and the whole share an id.
    case v2
    /// 1.18: they do not.
    case v1
}

/// What goes wrong with one message.
public enum TurnFault: Hashable, Sendable {
    case none
    /// The stream ends behind so many events.
    case ends(Ending, afterEvents: Int, Run)
    /// An event is cut in its middle, and the stream goes on behind it.
    case truncated(event: Int)
    /// Nothing comes for some seconds, or nothing but heartbeats.
    case stalls(afterEvents: Int, seconds: Double, heartbeats: Bool)
    /// Ours is aborted, and at that moment somebody else's edit lands.
    case another(Ending)
    /// The agent says that it failed behind so many events; what was done by then stays.
    case error(ErrorForm, afterEvents: Int, staysOpen: Bool)
    /// An HTTP status in the place of a stream.
    case status(Int, Body, Run)
    /// A status 200 with a web page, such as a network sends that wants a sign-in first.
    case page
    /// An error of the service in its envelope.
    case envelope(Int, Run)
    /// A stream without an event.
    case empty(Run)
    /// 429, so many times.
    case limited(times: Int, retryAfter: Int?)
    /// The agent asks before it does it.
    case asks

    /// How a connection ends.
    public enum Ending: String, Hashable, Sendable, CaseIterable {
        /// Properly.
        case clean
        /// Without the end that its framing promises.
        case cut
        /// By a reset.
        case reset
        /// Cut, and for some seconds nobody answers.
        case gone
    }

    /// What becomes of the edits that are not done by then.
    public enum Run: Hashable, Sendable {
        /// They are never done.
        case aborted
        /// They are done already: only the answer is missing.
        case done
        /// They land some seconds later.
        case lands(Double)
    }

    /// How the agent server says that a run failed.
    public enum ErrorForm: String, Hashable, Sendable, CaseIterable {
        case event, frame, both, invalid
    }
}

/// What stands in an answer where JSON is expected.
public enum Body: String, Hashable, Sendable, CaseIterable {
    case html, empty, half, detail, text
}

/// How one look at the state goes wrong.
public enum LookFault: Hashable, Sendable {
    case status(Int, Body)
    case page, empty, half, noDraft
    case envelope(Int)
    case cut
    /// The answer takes some seconds.
    case slow(Double)
}

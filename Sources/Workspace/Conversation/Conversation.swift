import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline

/// One session's talk with the agent: a value that events drive and that says what to do next.
///
/// It knows no sockets and no clock: the driver does the effects and brings back events, timers among them. A message
/// is never sent a second time by itself, since what an edit whose stream was lost did is unknown.
public struct Conversation: Hashable, Sendable {
    /// Where the turn stands.
    public internal(set) var phase: Phase = .idle
    /// Messages that wait for their turn, first in front.
    public internal(set) var waiting: [String] = []
    /// How patient it is; the hosted service needs more than a studio on this machine.
    public let patience: Patience

    var reader = TurnReader()
    var draftBefore: JSON
    var draftNow: JSON
    var texts: [Int: String] = [:]
    var hasFailed = false
    var language: Language = .english

    /// The steps of a turn.
    public enum Phase: Hashable, Sendable {
        /// Nothing runs. Legal exits: `streaming`.
        case idle
        /// A message was sent and the stream is read. Legal exits: `reconciling`, `recovering`, `idle`.
        case streaming
        /// The stream ended; the state is fetched to see what was done. Legal exits: `idle`.
        case reconciling
        /// The stream was lost; the state is looked at from time to time. Legal exits: `idle`.
        case recovering(looks: Int)
    }

    /// How long to wait for what.
    public struct Patience: Hashable, Sendable {
        /// From losing the stream to the first look at the state.
        public var firstLook: Duration
        /// Between two looks.
        public var nextLook: Duration
        /// How many looks that find nothing new until it is given up.
        public var looks: Int
        /// Between two signs of "Still working…".
        public var stillWorking: Duration
        /// How long nothing but heartbeats may come.
        public var silence: Duration

        /// The service's own conduct: 30 s, then every 60 s, five looks; 2 minutes; 10 minutes.
        public static let hosted = Patience(
            firstLook: .seconds(30),
            nextLook: .seconds(60),
            looks: 5,
            stillWorking: .seconds(120),
            silence: .seconds(600)
        )

        /// On loopback a lost stream means that the studio ended, and it keeps nothing of an unfinished turn.
        public static let studio = Patience(
            firstLook: .seconds(1),
            nextLook: .seconds(2),
            looks: 3,
            stillWorking: .seconds(120),
            silence: .seconds(600)
        )
    }

    /// What happens to it.
    public enum Event: Hashable, Sendable {
        /// The user says something.
        case said(String)
        /// The user takes back a waiting message.
        case withdrawn(Int)
        /// The user stops the turn.
        case cancelled
        /// The stream brought something.
        case signal(StreamSignal)
        /// The stream ended as it should.
        case ended
        /// The stream broke, or never began.
        case broke(ServiceError)
        /// The state that was asked for, as the service sent it.
        case state(JSON)
        /// The state could not be had.
        case stateUnavailable(ServiceError)
        /// The draft as it was seen outside of any turn.
        case refreshed(JSON)
        /// A timer ran out.
        case ranOut(Timer)
    }

    /// The timers it asks for; starting one again begins it anew.
    public enum Timer: Hashable, Sendable, CaseIterable {
        case stillWorking, silence, look
    }

    /// What it wants done.
    public enum Effect: Hashable, Sendable {
        /// Send the message and read its stream.
        case open(String)
        /// Stop reading the stream.
        case close
        /// Ask for the state.
        case fetchState
        /// Start a timer.
        case start(Timer, Duration)
        /// Stop all timers.
        case stopTimers
        /// Tell the user.
        case tell(Notice)
    }

    /// What the user is told.
    public enum Notice: Hashable, Sendable {
        /// A turn began with this message.
        case began(String)
        /// The text of a piece of the answer, as far as it has come; replaces what that piece said.
        case text(piece: Int, String)
        /// A tool is at work.
        case toolStarted(TurnReader.ToolCall)
        /// A tool has answered; with the words of its failure, if it failed.
        case toolEnded(id: String, error: String?)
        /// The draft is now this.
        case draft(JSON)
        /// What an edit without words did, a line for each difference.
        case changes([String])
        /// Still at work.
        case stillWorking
        /// The stream was lost and the state is being looked at.
        case recovering
        /// It went wrong; the message may be sent again where that is safe to offer. With the service's error, if one
        /// was the reason.
        case failed(String, mayRetry: Bool, cause: ServiceError? = nil)
        /// The turn is over.
        case finished
    }

    /// A talk about a draft, as the service last sent it.
    public init(draft: JSON, patience: Patience) {
        draftBefore = draft
        draftNow = draft
        self.patience = patience
    }

    /// Takes in an event and says what is to be done, in order.
    public mutating func handle(_ event: Event) -> [Effect] {
        switch event {
        case .said(let text): return said(text)
        case .withdrawn(let index):
            if waiting.indices.contains(index) { waiting.remove(at: index) }
            return []
        case .cancelled: return cancel()
        case .signal(let signal): return phase == .streaming ? read(signal) : []
        case .ended: return phase == .streaming ? ended() : []
        case .broke(let error): return phase == .streaming ? broke(error) : []
        case .state(let draft): return looked(at: draft)
        case .stateUnavailable(let error): return stateUnavailable(error)
        case .refreshed(let draft):
            // A turn compares with what stood when it began; what others did before that is not its doing.
            if phase == .idle { draftNow = draft }
            return []
        case .ranOut(let timer): return ranOut(timer)
        }
    }
}

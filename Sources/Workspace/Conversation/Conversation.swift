import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline

/// One session's talk with the agent: a value that events drive and that says what to do next.
///
/// It knows no sockets and no clock: the driver does the effects and brings back events, timers among them, with the time
/// at which they happened. A message is never sent a second time by itself, since what an edit whose stream was lost did
/// is unknown.
///
/// ```
///          said             ended               state
///   idle ───────▶ streaming ─────▶ reconciling ───────▶ idle, or asking
///    ▲              │ broke                                │ answered, said
///    │              ▼       state is new, or too many looks│
///    └───────── recovering ◀─ look ─┐                      ▼
///                   └───────────────┘                  streaming
/// ```
public struct Conversation: Hashable, Sendable {
    /// Where the turn stands.
    public internal(set) var phase: Phase = .idle
    /// Messages that wait for their turn, first in front.
    public internal(set) var waiting: [Waiting] = []
    /// What was last heard of the turn that runs; nil between turns.
    public internal(set) var liveness: Liveness?
    /// How patient it is; the hosted service needs more than a studio on this machine.
    public let patience: Patience

    var turn = Turn()
    /// The draft when the turn began, as it is known now, and as the user was last told of it.
    var draftBefore: JSON
    var draftNow: JSON
    var draftTold: JSON
    var nextWaiting = 1
    /// The waiting message that the user has in hand; it does not go off meanwhile.
    var held: Int?
    /// Looks left for what comes after a generation.
    var laterLooks = 0

    /// The steps of a turn.
    public enum Phase: Hashable, Sendable {
        /// Nothing runs. Legal exits: `streaming`.
        case idle
        /// A message was sent and the stream is read. Legal exits: `reconciling`, `recovering`, `idle`.
        case streaming
        /// The stream ended; the state is fetched to see what was done. Legal exits: `idle`, `asking`, `streaming`.
        case reconciling
        /// The stream was lost; the state is looked at from time to time. Legal exits: `idle`, `streaming`.
        case recovering(Recovery)
        /// The agent waits for an answer. Legal exits: `streaming`, `idle`.
        case asking(Asking)
    }

    /// How often the state was looked at after the stream was lost.
    public struct Recovery: Hashable, Sendable {
        /// Looks in all.
        public internal(set) var looks = 0
        /// Looks that the service answered.
        public internal(set) var answered = 0
    }

    /// The agent's open questions.
    public struct Asking: Hashable, Sendable {
        /// Those without an answer, the one being asked in front.
        public internal(set) var open: [TurnReader.ToolQuestion]
        var answers: [AgentMessage.Part] = []
    }

    /// A message that waits for its turn.
    public struct Waiting: Hashable, Sendable, Identifiable {
        /// Its name in this conversation.
        public let id: Int
        /// What it says.
        public internal(set) var text: String

        /// A message under a name.
        public init(id: Int, text: String) {
            self.id = id
            self.text = text
        }
    }

    /// What happens to it.
    public enum Event: Hashable, Sendable {
        /// The user says something.
        case said(String)
        /// The user takes a waiting message in hand, changes it, lets go of it, or takes it back.
        case held(Int)
        case amended(Int, String)
        case released(Int)
        case withdrawn(Int)
        /// The user answers the agent's question.
        case answered(Bool)
        /// The user stops the turn.
        case cancelled
        /// The stream brought something.
        case signal(StreamSignal)
        /// The stream ended as it should.
        case ended
        /// The stream broke, or never began; whether the message had been sent by then.
        case broke(ServiceError, wasSent: Bool)
        /// The state that was asked for, as the service sent it.
        case state(JSON)
        /// The state could not be had.
        case stateUnavailable(ServiceError)
        /// The draft as it was seen outside of any turn.
        case refreshed(JSON)
        /// The session was not known any more and is another one now, with an empty timeline.
        case sessionRenewed
        /// A timer ran out.
        case ranOut(Timer)
    }

    /// The timers it asks for; starting one again begins it anew.
    public enum Timer: Hashable, Sendable, CaseIterable {
        case stillWorking, silence, turn, look
    }

    /// What it wants done.
    public enum Effect: Hashable, Sendable {
        /// Send the message and read its stream.
        case open([AgentMessage.Part])
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

    /// A talk about a draft, as the service last sent it, with the questions that were left open.
    public init(draft: JSON, questions: [TurnReader.ToolQuestion] = [], patience: Patience) {
        draftBefore = draft
        draftNow = draft
        draftTold = draft
        self.patience = patience
        if !questions.isEmpty { phase = .asking(Asking(open: questions)) }
    }

    /// Takes in an event and says what is to be done, in order.
    /// - Parameter now: the time on the driver's clock.
    public mutating func handle(_ event: Event, at now: Duration) -> [Effect] {
        switch event {
        case .said(let text): return said(text, at: now)
        case .held(let id):
            if waiting.contains(where: { $0.id == id }) { held = id }
            return []
        case .amended(let id, let text): return changeWaiting(id, to: text, at: now)
        case .withdrawn(let id): return changeWaiting(id, to: nil, at: now)
        case .released(let id):
            if held == id { held = nil }
            return startWaiting(at: now)
        case .answered(let isConfirmed): return answered(isConfirmed, at: now)
        case .cancelled: return cancel()
        case .signal(let signal): return phase == .streaming ? read(signal, at: now) : []
        case .ended: return phase == .streaming ? ended() : []
        case .broke(let error, let wasSent): return phase == .streaming ? broke(error, wasSent: wasSent, at: now) : []
        case .state(let draft): return looked(at: draft, at: now)
        case .stateUnavailable(let error): return stateUnavailable(error, at: now)
        case .refreshed(let draft):
            // A turn compares with what stood when it began; what others did before that is not its doing.
            if liveness == nil { (draftNow, draftTold) = (draft, draft) }
            return []
        case .sessionRenewed:
            (draftBefore, draftNow, draftTold) = (.null, .null, .null)
            return []
        case .ranOut(let timer): return ranOut(timer, at: now)
        }
    }
}

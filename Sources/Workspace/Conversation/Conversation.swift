import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline

/// One session's talk with the agent: a value that events drive and that says what to do next.
///
/// All that is wanted passes through it and stands in its ledger: a word to the agent has its turn, anything else is handed
/// on at once, or when the request that it follows is done.
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
///
/// A stream that ends is an end where it ends as a turn does; else it is `recovering` as well. What nobody was there for is
/// `pausing`, and goes off by itself.
///
/// An edit by key is aimed first: the state is asked for, and what the key meant is found in it. Where the session is
/// not known any more and nothing was sent, what was said is `stranded`, in front of what waits, until the user decides.
public struct Conversation: Hashable, Sendable {
    /// Where the turn stands.
    public internal(set) var phase: Phase = .idle
    /// Everything that is wanted, and where it stands.
    public internal(set) var ledger = Ledger()
    /// What was last heard of the turn that runs; nil between turns.
    public internal(set) var liveness: Liveness?
    /// How long it waits for what; the hosted service needs more time than a studio on this machine.
    public let timeouts: TurnTimeouts

    var turn: Turn
    /// The draft when the turn began, as it is known now, and as the user was last told of it.
    var draftBefore: JSON
    var draftNow: JSON
    var draftTold: JSON
    /// Looks left for what comes after a turn.
    var laterLooks = 0
    /// The last message, while it is over and nobody knows whether it was done; it stays written down.
    var unknown: OpenRequest?
    /// Whether what cannot be sent for want of a service waits for one.
    let isPatient: Bool
    /// How often what waits was tried in vain since something was heard.
    var tries = 0
    /// Whether the agent spoke of what the next of them shows.
    var isSpokenOf = false

    /// The steps of a turn.
    public enum Phase: Hashable, Sendable {
        /// Nothing runs. Legal exits: `streaming`, `aiming`.
        case idle
        /// An edit by key has its turn; the state is fetched to find what it means. Legal exits: `streaming`, `idle`,
        /// `aiming`, `stranded`, `pausing`.
        case aiming(RequestID)
        /// A message was sent and the stream is read. Legal exits: `reconciling`, `recovering`, `idle`, `stranded`, `pausing`,
        /// `asking`.
        case streaming
        /// The stream ended; the state is fetched to see what was done, and so many times it could not be had. Legal exits:
        /// `idle`, `asking`, `streaming`, `aiming`, `recovering`.
        case reconciling(failures: Int)
        /// Nobody saw the end, or what was done; the state is looked at from time to time. Legal exits: `idle`, `asking`,
        /// `streaming`, `aiming`.
        case recovering(Recovery)
        /// The agent waits for an answer. Legal exits: `streaming`, `aiming`, `idle`.
        case asking(Asking)
        /// The session is not known any more; what waits was not sent. Legal exits: `idle`, `streaming`, `aiming`.
        case stranded
        /// Nobody was there for what waits; it is tried again when the timer runs out. Legal exits: `idle`, `streaming`,
        /// `aiming`.
        case pausing
    }

    /// How often the state was looked at of a turn whose end nobody saw.
    public struct Recovery: Hashable, Sendable {
        /// Why nobody saw it.
        public let cause: Doubt.Cause
        /// Looks that a timer has brought; one that was made at once is none of them.
        public internal(set) var looks = 0
        /// Looks that the service answered.
        public internal(set) var answered = 0
        /// Whether it was seen that something was done, and one more look is to show all of it.
        var isSettling = false

        init(_ cause: Doubt.Cause, looks: Int = 0, answered: Int = 0) {
            (self.cause, self.looks, self.answered) = (cause, looks, answered)
        }
    }

    /// The agent's open questions.
    public struct Asking: Hashable, Sendable {
        /// Those without an answer, the one being asked in front.
        public internal(set) var open: [TurnReader.ToolQuestion]
        var answers: [Answer] = []
    }

    /// A talk about a draft, as the service last sent it, with the questions that were left open, and the answers that
    /// others of the same turn have got.
    public init(
        draft: JSON,
        questions: [TurnReader.ToolQuestion] = [],
        answers: [Answer] = [],
        language: Language = .english,
        timeouts: TurnTimeouts,
        isPatient: Bool = false
    ) {
        self.isPatient = isPatient
        draftBefore = draft
        draftNow = draft
        draftTold = draft
        self.timeouts = timeouts
        turn = Turn(language: language)
        if !questions.isEmpty { phase = .asking(Asking(open: questions, answers: answers)) }
    }

    /// Messages that wait for their turn, first in front.
    public var waiting: [Request] { ledger.waiting }

    /// What is said of a turn, in the language of its message.
    var wording: any WorkspaceWording { turn.language.workspaceWording }

    /// Something to tell of the request whose turn it is, or was last.
    func tell(_ event: Request.Event) -> Effect { .tell(event, of: turn.id) }

    /// Takes in an event and says what is to be done, in order.
    /// - Parameter now: the time on the driver's clock.
    public mutating func handle(_ event: Event, at now: Duration) -> [Effect] {
        switch event {
        case .submitted(let request): return submitted(request, at: now)
        case .putBehind(let id, let leader): return put(id, behind: leader)
        case .settled(let id, let outcome):
            ledger.finish(id, outcome)
            return []
        case .held(let id):
            ledger.change(id) { $0.isHeld = $0.step == .queued }
            return []
        case .amended(let id, let text): return amend(id, to: text, at: now)
        case .withdrawn(let id): return withdraw(id, at: now)
        case .released(let id):
            ledger.change(id) { $0.isHeld = false }
            return startWaiting(at: now)
        case .restored(let request): return restored(request)
        case .restoredSent(let request, let sent, let ago): return restored(request, sent: sent, ago: ago, at: now)
        case .unparked(let id): return unparked(id, at: now)
        case .cancelled: return cancel()
        case .signal(let signal): return phase == .streaming ? read(signal, at: now) : []
        case .ended: return phase == .streaming ? ended() : []
        case .broke(let error, let wasSent): return phase == .streaming ? broke(error, wasSent: wasSent, at: now) : []
        case .unsendable(let error): return phase == .streaming ? notSent(error, at: now) : []
        case .state(let draft):
            guard isPlausible(draft) else { return stateUnavailable(.noTimeline, at: now) }
            return looked(at: draft, at: now)
        case .aimed(let draft):
            guard isPlausible(draft) else { return notAimed(.noTimeline, at: now) }
            return aimed(at: draft, at: now)
        case .notAimed(let error): return notAimed(error, at: now)
        case .sessionLost: return strand()
        case .sessionDeclined: return dropStranded()
        case .stateUnavailable(let error): return stateUnavailable(error, at: now)
        case .refreshed(let draft):
            // A turn compares with what stood when it began; what others did before that is not its doing.
            if liveness == nil { (draftNow, draftTold) = (draft, draft) }
            return []
        case .sessionRenewed:
            (draftBefore, draftNow, draftTold) = (.null, .null, .null)
            unknown = nil
            return goOn(at: now)
        case .sessionFound: return phase == .stranded ? goOn(at: now) : []
        case .ranOut(let timer): return ranOut(timer, at: now)
        }
    }
}

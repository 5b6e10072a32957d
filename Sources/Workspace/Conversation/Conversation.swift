import ExactJSON
import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

/// One session's talk with the agent: a value that events drive and that says what to do next.
///
/// It knows no sockets and no clock: the driver does the effects and brings back events, timers among them. A message
/// is never sent a second time by itself, since what an edit whose stream was lost did is unknown.
public struct Conversation: Hashable, Sendable {
    /// Where the turn stands.
    public private(set) var phase: Phase = .idle
    /// Messages that wait for their turn, first in front.
    public private(set) var waiting: [String] = []
    /// How patient it is; the hosted service needs more than a studio on this machine.
    public let patience: Patience

    private var reader = TurnReader()
    private var draftBefore: JSON
    private var draftNow: JSON
    private var texts: [Int: String] = [:]
    private var hasFailed = false
    private var language: Language = .english
    private var message = ""

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
        /// It went wrong; the message may be sent again where that is safe to offer.
        case failed(String, mayRetry: Bool)
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
        case .ranOut(let timer): return ranOut(timer)
        }
    }
}

extension Conversation {
    private mutating func said(_ text: String) -> [Effect] {
        guard phase == .idle else {
            waiting.append(text)
            return []
        }
        reader = TurnReader()
        draftBefore = draftNow
        texts = [:]
        hasFailed = false
        language = Language(of: text)
        message = text
        phase = .streaming
        return [
            .tell(.began(text)), .open(text), .start(.stillWorking, patience.stillWorking),
            .start(.silence, patience.silence),
        ]
    }

    private mutating func cancel() -> [Effect] {
        guard phase != .idle else { return [] }
        phase = .idle
        // What waits must not go off behind the back of someone who just said stop.
        waiting = []
        return [.close, .stopTimers, .tell(.failed("Stopped.", mayRetry: false)), .tell(.finished)]
    }

    private mutating func read(_ signal: StreamSignal) -> [Effect] {
        // A heartbeat is life, not progress: it does not reset the silence.
        guard case .frame(let frame) = signal else { return [] }
        var effects: [Effect] = [.start(.silence, patience.silence)]
        for update in reader.read(frame) {
            switch update {
            case .text(let piece, let text): effects += show(text, piece: piece)
            case .toolStarted(let call): effects.append(.tell(.toolStarted(call)))
            case .toolEnded(let id, let error): effects.append(.tell(.toolEnded(id: id, error: error)))
            case .draft(let draft):
                draftNow = draft
                effects.append(.tell(.draft(draft)))
            case .confirmationAsked(_, let hint):
                effects += show(hint.isEmpty ? "The agent asks for a confirmation." : hint, piece: 1000 + texts.count)
            case .failed(let reason):
                hasFailed = true
                effects.append(.tell(.failed(reason, mayRetry: true)))
            }
        }
        return effects
    }

    private mutating func show(_ text: String, piece: Int) -> [Effect] {
        let good = Self.withoutTrailingNoise(
            text,
            hasOtherText: texts.contains { $0.key != piece && !$0.value.isEmpty }
        )
        guard texts[piece] != good else { return [] }
        texts[piece] = good
        return [.tell(.text(piece: piece, good))]
    }

    /// After good text, a trailing "I encountered a temporary issue" is noise of the backend, by its own word.
    private static func withoutTrailingNoise(_ text: String, hasOtherText: Bool) -> String {
        guard let noise = text.range(of: "I encountered a temporary issue") else { return text }
        let good = text[..<noise.lowerBound]
        guard hasOtherText || good.contains(where: { !$0.isWhitespace }) else { return text }
        return String(good)
    }

    private mutating func ended() -> [Effect] {
        phase = .reconciling
        return [.stopTimers, .fetchState]
    }

    private mutating func broke(_ error: ServiceError) -> [Effect] {
        guard error.leavesOutcomeUnknown else {
            return finish([.tell(.failed(error.description, mayRetry: true))])
        }
        phase = .recovering(looks: 0)
        return [.close, .stopTimers, .tell(.recovering), .start(.look, patience.firstLook)]
    }

    private mutating func looked(at draft: JSON) -> [Effect] {
        switch phase {
        case .idle, .streaming: return []
        case .reconciling:
            return take(draft) + finish(answerForSilence())
        case .recovering(let looks):
            let isNew = Draft(json: draft) != Draft(json: draftBefore)
            if isNew { return take(draft) + finish([.tell(.changes(changes()))]) }
            return lookAgain(after: looks)
        }
    }

    private mutating func stateUnavailable(_ error: ServiceError) -> [Effect] {
        switch phase {
        case .idle, .streaming: return []
        case .reconciling: return finish([.tell(.failed(error.description, mayRetry: false))])
        case .recovering(let looks): return lookAgain(after: looks)
        }
    }

    private mutating func lookAgain(after looks: Int) -> [Effect] {
        guard looks + 1 < patience.looks else {
            return finish([.tell(.failed("The edit was not done.", mayRetry: true))])
        }
        phase = .recovering(looks: looks + 1)
        return [.start(.look, patience.nextLook)]
    }

    private mutating func take(_ draft: JSON) -> [Effect] {
        guard draft != draftNow else { return [] }
        draftNow = draft
        return [.tell(.draft(draft))]
    }

    private func changes() -> [String] {
        DraftDifference(from: Draft(json: draftBefore), to: Draft(json: draftNow)).lines(language)
    }

    /// Never silence after an edit: without a word from the agent, the drafts themselves say what was done.
    private func answerForSilence() -> [Effect] {
        let spoke = texts.values.contains { text in text.contains { !$0.isWhitespace } }
        guard !spoke, !hasFailed else { return [] }
        let lines = changes()
        if lines.isEmpty {
            return [.tell(.changes([language == .chinese ? "没有任何更改。" : "Nothing changed."]))]
        }
        return [.tell(.changes(lines))]
    }

    private mutating func finish(_ effects: [Effect]) -> [Effect] {
        phase = .idle
        var all = effects + [.stopTimers, .tell(.finished)]
        if !waiting.isEmpty { all += said(waiting.removeFirst()) }
        return all
    }

    private mutating func ranOut(_ timer: Timer) -> [Effect] {
        switch (timer, phase) {
        case (.stillWorking, .streaming):
            [.tell(.stillWorking), .start(.stillWorking, patience.stillWorking)]
        case (.silence, .streaming): broke(.timedOut(what: "The agent"))
        case (.look, .recovering): [.fetchState]
        default: []
        }
    }
}

extension ServiceError {
    /// Whether the service may have done what it was asked although no good answer came.
    var leavesOutcomeUnknown: Bool {
        switch self {
        case .connectionLost, .timedOut: true
        case .http(let status, _): status >= 500
        default: false
        }
    }
}

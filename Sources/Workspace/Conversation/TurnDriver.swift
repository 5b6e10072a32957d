import ExactJSON
import ServiceClient
import ServiceProtocol

/// Does what a conversation asks for: reads the stream, fetches the state, runs the timers.
actor TurnDriver {
    private var conversation: Conversation
    private let inSession: Session
    private let client: ServiceClient
    private let clock: any Clock<Duration>
    private let tell: @Sendable (Conversation.Notice) -> Void
    private var stream: Task<Void, Never>?
    private var timers: [Conversation.Timer: Task<Void, Never>] = [:]
    private var fetch: Task<Void, Never>?

    /// Does a call in the session, making one where there is none and another where it is not known any more.
    typealias Session = @Sendable (@escaping @Sendable (String) async throws -> Void) async throws -> Void

    /// - Parameters:
    ///   - inSession: does what is said in the session.
    ///   - tell: hears every notice, in order.
    init(
        _ conversation: Conversation,
        client: ServiceClient,
        clock: any Clock<Duration>,
        inSession: @escaping Session,
        tell: @escaping @Sendable (Conversation.Notice) -> Void
    ) {
        self.conversation = conversation
        self.client = client
        self.clock = clock
        self.inSession = inSession
        self.tell = tell
    }

    /// The messages that wait.
    var waiting: [String] { conversation.waiting }

    /// Whether a turn is under way.
    var isBusy: Bool { conversation.phase != .idle }

    /// Brings an event to the conversation and does what it then asks for.
    func handle(_ event: Conversation.Event) {
        for effect in conversation.handle(event) { perform(effect) }
    }

    private func perform(_ effect: Conversation.Effect) {
        switch effect {
        case .tell(let notice): tell(notice)
        case .open(let text): open(text)
        case .close:
            stream?.cancel()
            fetch?.cancel()
        case .fetchState: fetchState()
        case .start(let timer, let duration): start(timer, duration)
        case .stopTimers:
            timers.values.forEach { $0.cancel() }
            timers = [:]
        }
    }

    private func open(_ text: String) {
        stream = Task {
            do {
                try await inSession { session in
                    for try await signal in self.client.send(AgentMessage(sessionID: session, text: text)) {
                        try Task.checkCancellation()
                        await self.handle(.signal(signal))
                    }
                }
                try Task.checkCancellation()
                handle(.ended)
            } catch let error as ServiceError {
                if !Task.isCancelled { handle(.broke(error)) }
            } catch {
                if !Task.isCancelled { handle(.broke(.unreadable(what: String(describing: error)))) }
            }
        }
    }

    private func fetchState() {
        fetch = Task {
            do {
                try await inSession { session in
                    let state = try await self.client.state(session: session)
                    if !Task.isCancelled { await self.handle(.state(state.draft)) }
                }
            } catch let error as ServiceError {
                if !Task.isCancelled { handle(.stateUnavailable(error)) }
            } catch {
                if !Task.isCancelled { handle(.stateUnavailable(.unreadable(what: String(describing: error)))) }
            }
        }
    }

    private func start(_ timer: Conversation.Timer, _ duration: Duration) {
        timers[timer]?.cancel()
        timers[timer] = Task { [clock] in
            do {
                try await clock.sleep(for: duration)
                try Task.checkCancellation()
                handle(.ranOut(timer))
            } catch {
                // Cancelled: nobody waits for it any more.
            }
        }
    }
}

import ExactJSON
import ProgramLog
import ServiceClient
import ServiceProtocol

/// Does what a conversation asks for: reads the stream, fetches the state, runs the timers. What it wants told or carried
/// out goes on to the workspace, in order.
actor TurnDriver {
    private var conversation: Conversation
    private let inSession: Session
    private let client: ServiceClient
    private let clock: any Clock<Duration>
    private let stopwatch: Stopwatch
    private let maker: @Sendable (Request) -> VersionMaker?
    private let passOn: @Sendable (Conversation.Effect) -> Void
    private var stream: Task<Void, Never>?
    private var timers: [Conversation.Timer: Task<Void, Never>] = [:]
    private var fetch: Task<Void, Never>?
    /// The session that the last turn was in.
    private var session: String?
    private var isClosed: Bool
    /// Where what is not done is written down; nil once the program goes, which leaves it as it stands.
    private var journal: RequestJournal?

    /// Does a call in the session, making one where there is none and, where it may, another where it is not known any
    /// more.
    typealias Session =
        @Sendable (
            Workspace.Renewal, @escaping @Sendable (String) async throws -> Void
        ) async throws -> Void

    /// - Parameters:
    ///   - inSession: does what is said in the session.
    ///   - maker: by whom a request is, for services that keep it.
    ///   - passOn: gets what is to be told and what is to be carried out, in order.
    init(
        _ conversation: Conversation,
        client: ServiceClient,
        clock: any Clock<Duration>,
        isClosed: Bool = false,
        journal: RequestJournal? = nil,
        inSession: @escaping Session,
        maker: @escaping @Sendable (Request) -> VersionMaker? = { _ in nil },
        passOn: @escaping @Sendable (Conversation.Effect) -> Void
    ) {
        self.conversation = conversation
        self.client = client
        self.clock = clock
        self.isClosed = isClosed
        self.journal = journal
        stopwatch = Stopwatch(clock)
        self.inSession = inSession
        self.maker = maker
        self.passOn = passOn
    }

    /// The messages that wait.
    var waiting: [Request] { conversation.waiting }

    /// Everything that is wanted, and where it stands.
    var ledger: Ledger { conversation.ledger }

    /// Whether a turn is under way.
    var isBusy: Bool { conversation.liveness != nil }

    /// What was last heard of the turn that runs.
    var liveness: Liveness? { conversation.liveness }

    /// Brings an event to the conversation and does what it then asks for.
    func handle(_ event: Conversation.Event) {
        guard !isClosed else { return }
        let before = conversation.phase.name
        let effects = conversation.handle(event, at: stopwatch.elapsed())
        let phase = conversation.phase.name
        if phase != before { Log(.workspace).info("turn", .phase(phase)) }
        // What the stream brings changes nothing of what is open; a draft with each piece of it would be compared.
        if case .signal = event {} else { journal?.note(conversation.open) }
        for effect in effects { perform(effect) }
        // The screen's transcript is on disk by then; a command prints what it hears, and ends.
        if conversation.isPatient, journal?.hasToPutAway == true { passOn(.putAway) }
    }

    /// Puts away what is over.
    func putAway() { journal?.putAway() }

    /// Ends what runs; from now on nothing is done and nothing sent, whatever comes.
    ///
    /// A question that is open stays so: it may be answered at the next start.
    /// What is not done stays written down: the next start tells of it.
    func close() {
        journal?.putAway()
        journal = nil
        switch conversation.phase {
        case .idle, .asking, .stranded, .pausing: [Conversation.Effect.close, .stopTimers].forEach { perform($0) }
        case .aiming, .streaming, .reconciling, .recovering: handle(.cancelled)
        }
        isClosed = true
    }

    private func perform(_ effect: Conversation.Effect) {
        switch effect {
        case .tell, .carryOut, .putAway: passOn(effect)
        case .open(let parts): open(parts)
        case .close:
            stream?.cancel()
            fetch?.cancel()
        case .fetchState: fetchState()
        case .aim: aim()
        case .start(let timer, let duration): start(timer, duration)
        case .stopTimers:
            timers.values.forEach { $0.cancel() }
            timers = [:]
        }
    }

    private func open(_ parts: [AgentMessage.Part]) {
        let request = client.traits.keepsMakers ? conversation.ledger[conversation.turn.id]?.request : nil
        let maker = request.flatMap(maker)
        stream = Task {
            // Until the session is there nothing was sent, and nothing can have been done.
            let sending = Sending()
            do {
                let parts = try MessageFiles.expanded(parts)
                try await inSession(.whereEmpty) { session in
                    let message = AgentMessage(sessionID: session, parts: parts, maker: maker)
                    await self.enter(session)
                    await sending.begin()
                    do {
                        for try await signal in self.client.send(message) {
                            try Task.checkCancellation()
                            await self.handle(.signal(signal))
                        }
                    } catch ServiceError.refused(let refusal) where refusal.code == .sessionNotFound {
                        // A refusal is no edit: nothing was done.
                        await sending.wasRefused()
                        throw ServiceError.refused(refusal)
                    }
                }
                try Task.checkCancellation()
                handle(.ended)
            } catch RequestError.sessionLost {
                // Nothing was done, and nothing was lost but the session.
                if !Task.isCancelled { handle(.sessionLost) }
            } catch let error as MessageFileError {
                if !Task.isCancelled { handle(.unsendable(error)) }
            } catch {
                guard !Task.isCancelled else { return }
                handle(.broke(ServiceError(of: error), wasSent: await sending.hasBegun))
            }
        }
    }

    private func enter(_ session: String) { self.session = session }

    /// Looks at the state of the session in which a turn was or is; never at that of another.
    private func fetchState() {
        fetch = Task {
            do {
                try await inSession(.never) { session in
                    guard await self.wasIn(session) else { throw RequestError.sessionLost }
                    let state = try await self.client.state(session: session)
                    if !Task.isCancelled { await self.handle(.state(state.draft)) }
                }
            } catch {
                if !Task.isCancelled { handle(.stateUnavailable(ServiceError(of: error))) }
            }
        }
    }

    private func wasIn(_ session: String) -> Bool { self.session == nil || self.session == session }

    /// Looks at the state before an edit by key is sent.
    private func aim() {
        fetch = Task {
            do {
                try await inSession(.whereEmpty) { session in
                    let state = try await self.client.state(session: session)
                    if !Task.isCancelled { await self.handle(.aimed(state.draft)) }
                }
            } catch RequestError.sessionLost {
                if !Task.isCancelled { handle(.sessionLost) }
            } catch {
                if !Task.isCancelled { handle(.notAimed(ServiceError(of: error))) }
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

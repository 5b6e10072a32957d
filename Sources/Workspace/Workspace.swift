import ExactJSON
import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

/// A project at work: its session with the service, its conversation, and its exports.
///
/// The screen and the command line both work through it. Everything it hears of the draft and of the conversation is
/// on disk before it is told.
public actor Workspace {
    /// The service.
    public nonisolated let client: ServiceClient
    /// The exports.
    public nonisolated let renders: RenderQueue
    nonisolated let store: ProjectStore
    nonisolated let clock: any Clock<Duration>
    /// What people are told in, where they have not said anything themselves; also told to the service.
    public nonisolated let language: Language
    nonisolated var wording: any WorkspaceWording { language.workspaceWording }
    /// What kind of program works through it; nil where that does not matter.
    nonisolated let program: VersionMaker.Program?
    private let timeouts: TurnTimeouts
    var current: Project {
        didSet { if current.sessionID != oldValue.sessionID { followChanges() } }
    }
    var driver: TurnDriver?
    var opening: Task<String, any Error>?
    var listener: AsyncStream<Event>.Continuation?
    /// How many drafts the conversation has brought.
    var draftsSeen = 0
    /// What nobody was there to hear.
    var untold: [Event] = []
    /// Whether it was closed: nothing is sent any more.
    private(set) var isClosed = false
    /// What is carried out that is no talk.
    var work: [RequestID: Task<Void, Never>] = [:]
    /// Names for what the workspace itself wants.
    var numbers = RequestNumbers()
    /// Where paths begin that say nothing else.
    nonisolated let folder: URL
    /// Passes on what the exports tell.
    private var watch: Task<Void, Never>?
    /// Listens to what other programs do to the draft, and of which session.
    var changes: (session: String, task: Task<Void, Never>)?
    /// Whether the service has told anything since it was last asked to.
    var hasListened = false
    /// Whether the service did not know the session when it was last asked.
    public internal(set) var isSessionLost = false
    /// Whether the user is to decide if another session is begun.
    var asksForSession = false
    /// Whether another session may be begun although the one that is gone held something.
    var mayBeginAnew = false
    /// Whether what cannot be sent for want of a service waits for one.
    private var isPatient = false
    /// A session for the exports of a timeline whose own session is gone.
    var spare: SessionTicket?
    /// The session of which it was said that another program has put one in its place.
    var replaced: String?

    /// A workspace for a project.
    /// - Parameters:
    ///   - language: the language of the person at work.
    ///   - folder: where paths begin that say nothing else.
    ///   - program: what kind of program works through it, for services that keep who made an edit.
    ///   - timeouts: how long the conversation waits for what; nil for what suits the service.
    public init(
        project: Project,
        client: ServiceClient,
        store: ProjectStore,
        language: Language,
        folder: URL = WrittenPath.workingFolder,
        program: VersionMaker.Program? = nil,
        timeouts: TurnTimeouts? = nil,
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        current = project
        self.client = client
        self.store = store
        self.language = language
        self.folder = folder
        self.program = program
        self.timeouts = timeouts ?? client.traits.turns
        self.clock = clock
        untold = Self.news(of: project, service: client.key, store)
        renders = RenderQueue(client: client, store: store, language: language, clock: clock)
    }

    /// The project as it now stands.
    public var project: Project { current }

    /// The conversation so far, oldest first. Throws the database's error.
    public func chat() throws -> [ChatEntry] { try store.chat(of: current.name) }

    /// The exports known for this service, newest first. Throws the database's error.
    public func jobs() throws -> [RenderJob] { try store.jobs(service: client.key) }

    // MARK: Conversation

    /// Has what cannot be sent for want of a service wait for one; to be called before anything is said.
    public func waitForService() { isPatient = true }

    /// What happens from now on. There is one listener at a time.
    public func events() async -> AsyncStream<Event> {
        let (stream, continuation) = AsyncStream<Event>.makeStream()
        listener = continuation
        for event in takeUntold() { continuation.yield(event) }
        if watch == nil {
            let updates = await renders.updates()
            watch = Task { for await job in updates { self.listener?.yield(.job(job)) } }
        }
        followChanges()
        return stream
    }

    /// What happened to the session and on disk while nobody listened; it is given once.
    public func takeUntold() -> [Event] {
        defer { untold = [] }
        return untold
    }

    func tell(_ event: Event) {
        if let listener { listener.yield(event) } else { untold.append(event) }
    }

    func ready() -> TurnDriver {
        if let driver { return driver }
        let (effects, continuation) = AsyncStream<Conversation.Effect>.makeStream()
        // One stream and one reader keep them in order on their way into this actor.
        Task { for await effect in effects { self.perform(effect) } }
        let driver = TurnDriver(
            Conversation(
                draft: current.draft,
                questions: current.questions,
                answers: current.answers,
                language: language,
                timeouts: timeouts,
                isPatient: isPatient
            ),
            client: client,
            clock: clock,
            isClosed: isClosed,
            journal: RequestJournal(write: journalWrite),
            inSession: { renewal, call in try await self.inSession(renewal, call) },
            maker: { [program, own = numbers.maker] in VersionMaker(of: $0, program: program, own: own) },
            passOn: { continuation.yield($0) }
        )
        self.driver = driver
        return driver
    }

    /// What the agent has said in the turn that runs, piece by piece.
    var answer: [Int: String] = [:]
    /// What is wanted and was done by hand.
    var byHand: Set<RequestID> = []

    private func perform(_ effect: Conversation.Effect) {
        switch effect {
        case .carryOut(let request): carryOut(request)
        case .putAway: Task { await driver?.putAway() }
        case .tell(let event, let id): record(event, of: id)
        case .aim, .open, .close, .fetchState, .start, .stopTimers: break  // the driver's own
        }
    }

    /// Ends what runs, and sends nothing any more; exports stay open on disk.
    public func close() async {
        isClosed = true
        work.values.forEach { $0.cancel() }
        await driver?.close()
        await renders.stop()
        watch?.cancel()
        changes?.task.cancel()
        listener?.finish()
    }
}

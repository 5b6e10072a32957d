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
    private nonisolated let clock: any Clock<Duration>
    let language: String
    private let patience: Conversation.Patience?
    var current: Project
    var driver: TurnDriver?
    var opening: Task<String, any Error>?
    var listener: AsyncStream<Event>.Continuation?
    /// How many drafts the conversation has brought.
    private(set) var draftsSeen = 0

    /// What the workspace tells those who watch it.
    public enum Event: Hashable, Sendable {
        /// The conversation.
        case notice(Conversation.Notice)
        /// Another session than before: the old one was not known any more.
        case sessionRenewed
        /// A problem with keeping things on disk.
        case storageTrouble(String)
    }

    /// A workspace for a project.
    /// - Parameters:
    ///   - language: the language of the session, such as `en`.
    ///   - patience: how patient the conversation is; nil for what suits the service.
    public init(
        project: Project,
        client: ServiceClient,
        store: ProjectStore,
        language: String,
        patience: Conversation.Patience? = nil,
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        current = project
        self.client = client
        self.store = store
        self.language = language
        self.patience = patience
        self.clock = clock
        renders = RenderQueue(client: client, store: store, clock: clock)
    }

    /// The project as it now stands.
    public var project: Project { current }

    /// The conversation so far, oldest first.
    public func chat() throws -> [ChatEntry] { try store.chat(of: current.name) }

    /// The exports known for this service, newest first.
    public func jobs() throws -> [RenderJob] { try store.jobs(service: client.key) }

    // MARK: Conversation

    /// What happens from now on. There is one listener at a time.
    public func events() -> AsyncStream<Event> {
        let (stream, continuation) = AsyncStream<Event>.makeStream()
        listener = continuation
        return stream
    }

    /// Says something to the agent; while a turn runs it waits for the turn's end.
    public func say(_ text: String) async { await ready().handle(.said(text)) }

    /// Answers the question that the agent asks.
    public func answer(_ isConfirmed: Bool) async { await ready().handle(.answered(isConfirmed)) }

    /// Stops the turn that runs and drops what waits.
    public func cancelTurn() async {
        await driver?.handle(.cancelled)
        // What the turn had shown of the draft may not have been kept over there.
        if let draft = try? await refresh().draft { take(.draft(draft)) }
    }

    /// What a user does with a message that waits; it keeps its place in the queue.
    public enum Handling: Hashable, Sendable {
        /// It is being changed and does not go off meanwhile.
        case hold
        /// It is left as it was.
        case release
        /// It says something else now.
        case amend(String)
        /// It is taken back.
        case withdraw
    }

    /// Does something with a message that waits; one that had its turn meanwhile is left alone.
    public func handle(waiting id: Int, _ handling: Handling) async {
        switch handling {
        case .hold: await driver?.handle(.held(id))
        case .release: await driver?.handle(.released(id))
        case .amend(let text): await driver?.handle(.amended(id, text))
        case .withdraw: await driver?.handle(.withdrawn(id))
        }
    }

    /// The messages that wait.
    public func waiting() async -> [Conversation.Waiting] { await driver?.waiting ?? [] }

    /// What was last heard of the turn that runs, and when, since the conversation began; nil between turns.
    public func liveness() async -> Liveness? { await driver?.liveness }

    /// Whether a turn is under way.
    public func isTurnRunning() async -> Bool { await driver?.isBusy ?? false }

    private func ready() -> TurnDriver {
        if let driver { return driver }
        let (notices, continuation) = AsyncStream<Conversation.Notice>.makeStream()
        // One stream and one reader keep the notices in order on their way into this actor.
        Task { for await notice in notices { self.take(notice) } }
        let driver = TurnDriver(
            Conversation(
                draft: current.draft,
                questions: current.questions,
                patience: patience ?? (client.kind == .studio ? .studio : .hosted)
            ),
            client: client,
            clock: clock,
            inSession: { call in try await self.inSession(call) },
            tell: { continuation.yield($0) }
        )
        self.driver = driver
        return driver
    }

    private var answer: [Int: String] = [:]

    private func take(_ notice: Conversation.Notice) {
        switch notice {
        case .began(let text):
            answer = [:]
            if !current.questions.isEmpty { ask([]) }
            keep(ChatEntry(.you, text))
        case .text(let piece, let text): answer[piece] = text
        case .draft(let draft):
            draftsSeen += 1
            current.draft = draft
            keepProject()
        case .asked(let questions): ask(questions)
        case .toolEnded, .toolStarted, .stillWorking, .recovering, .waiting, .suggested: break
        case .changes(let lines): keep(ChatEntry(.notice, lines.map { "✓ \($0)" }.joined(separator: "\n")))
        case .failed(let reason, _, _):
            keepAnswer()
            keep(ChatEntry(.problem, reason))
        case .finished: keepAnswer()
        }
        listener?.yield(.notice(notice))
    }

    /// Keeps the open questions: the answer may be given at the next start, or by another command.
    private func ask(_ questions: [TurnReader.ToolQuestion]) {
        current.questions = questions
        keepProject()
        if let question = questions.first { keep(ChatEntry(.agent, question.words)) }
    }

    private func keepAnswer() {
        for piece in answer.keys.sorted() {
            if let text = answer[piece], !text.isEmpty { keep(ChatEntry(.agent, text)) }
        }
        answer = [:]
    }

    private func keep(_ entry: ChatEntry) {
        do {
            try store.append(entry, to: current.name)
        } catch {
            listener?.yield(.storageTrouble("The conversation cannot be kept: \(error)"))
        }
    }

    func keepProject() {
        do {
            try store.save(current, service: client.key)
        } catch {
            listener?.yield(.storageTrouble("The draft cannot be kept: \(error)"))
        }
    }

    /// Ends what runs; exports stay open on disk.
    public func close() async {
        // A question that is open stays so: it may be answered at the next start.
        if await driver?.isBusy == true { await driver?.handle(.cancelled) }
        await renders.stop()
        listener?.finish()
    }
}

import EditLanguage
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
    private nonisolated let store: ProjectStore
    private nonisolated let clock: any Clock<Duration>
    private let language: String
    private var current: Project
    private var driver: TurnDriver?
    private var opening: Task<String, any Error>?
    private var listener: AsyncStream<Event>.Continuation?

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
    /// - Parameter language: the language of the session, such as `en`.
    public init(
        project: Project,
        client: ServiceClient,
        store: ProjectStore,
        language: String,
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        current = project
        self.client = client
        self.store = store
        self.language = language
        self.clock = clock
        renders = RenderQueue(client: client, store: store)
    }

    /// The project as it now stands.
    public var project: Project { current }

    /// The conversation so far, oldest first.
    public func chat() throws -> [ChatEntry] { try store.chat(of: current.name) }

    /// The exports known for this service, newest first.
    public func jobs() throws -> [RenderJob] { try store.jobs(service: client.kind.rawValue) }

    // MARK: Conversation

    /// What happens from now on. There is one listener at a time.
    public func events() -> AsyncStream<Event> {
        let (stream, continuation) = AsyncStream<Event>.makeStream()
        listener = continuation
        return stream
    }

    /// Says something to the agent; while a turn runs it waits for the turn's end.
    public func say(_ text: String) async { await ready().handle(.said(text)) }

    /// Stops the turn that runs and drops what waits.
    public func cancelTurn() async { await driver?.handle(.cancelled) }

    /// Takes back a waiting message.
    public func withdraw(_ index: Int) async { await driver?.handle(.withdrawn(index)) }

    /// The messages that wait.
    public func waiting() async -> [String] { await driver?.waiting ?? [] }

    /// Whether a turn is under way.
    public func isTurnRunning() async -> Bool { await driver?.isBusy ?? false }

    private func ready() -> TurnDriver {
        if let driver { return driver }
        let (notices, continuation) = AsyncStream<Conversation.Notice>.makeStream()
        // One stream and one reader keep the notices in order on their way into this actor.
        Task { for await notice in notices { self.take(notice) } }
        let driver = TurnDriver(
            Conversation(draft: current.draft, patience: client.kind == .studio ? .studio : .hosted),
            client: client,
            clock: clock,
            session: { try await self.sessionID() },
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
            keep(ChatEntry(.you, text))
        case .text(let piece, let text): answer[piece] = text
        case .draft(let draft):
            current.draft = draft
            keepProject()
        case .toolEnded, .toolStarted, .stillWorking, .recovering: break
        case .changes(let lines): keep(ChatEntry(.notice, lines.map { "✓ \($0)" }.joined(separator: "\n")))
        case .failed(let reason, _):
            keepAnswer()
            keep(ChatEntry(.problem, reason))
        case .finished: keepAnswer()
        }
        listener?.yield(.notice(notice))
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

    private func keepProject() {
        do {
            try store.save(current, service: client.kind.rawValue)
        } catch {
            listener?.yield(.storageTrouble("The draft cannot be kept: \(error)"))
        }
    }

    // MARK: Session

    /// The session, made where there is none yet.
    public func sessionID() async throws -> String {
        if let id = current.sessionID { return id }
        if let opening { return try await opening.value }
        let request = SessionRequest(taskName: "project", language: language)
        let task = Task { [client] in
            let ticket = try await client.createSession(request)
            self.adopt(ticket)
            return ticket.sessionID
        }
        opening = task
        defer { opening = nil }
        return try await task.value
    }

    private func adopt(_ ticket: SessionTicket) {
        current.sessionID = ticket.sessionID
        current.taskID = ticket.taskID
        keepProject()
    }

    /// Asks the service for the draft as it is.
    ///
    /// A session that the service does not know any more is replaced by a new one, and that is said; its timeline is
    /// gone on that side, the conversation here is not.
    public func refresh() async throws -> Project {
        do {
            let state = try await client.state(session: try await sessionID())
            if state.draft != current.draft {
                current.draft = state.draft
                keepProject()
            }
            await driver?.handle(.refreshed(state.draft))
        } catch ServiceError.code(.sessionNotFound, _, _) {
            current.sessionID = nil
            current.taskID = nil
            current.draft = .null
            driver = nil
            _ = try await sessionID()
            keepProject()
            listener?.yield(.sessionRenewed)
        }
        return current
    }

    // MARK: Files and exports

    /// Uploads files; what the service says of them.
    public func upload(
        _ files: [URL],
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) async throws -> [UploadedFile] {
        try await client.upload(files: files, session: try await sessionID(), progress: progress)
    }

    /// Has the service fetch files from the web.
    public func upload(addresses: [String]) async throws -> [UploadedFile] {
        try await client.upload(addresses: addresses, session: try await sessionID())
    }

    /// Exports the draft as it stands.
    ///
    /// The draft is asked for anew, so that what is rendered is what the service holds.
    /// - Parameter file: where the film goes; nil for a free name after the project, in the folder worked in.
    public func export(_ output: RenderOutput, to file: URL?) async throws -> RenderJob {
        let project = try await refresh()
        guard !project.timeline.isEmpty else { throw NothingToExport() }
        let place = file ?? Self.freeName(for: project.name, format: output.format)
        return try await renders.export(
            project.draft,
            of: project,
            session: try await sessionID(),
            output: output,
            to: place
        )
    }

    private static func freeName(for project: String, format: String) -> URL {
        let folder = URL(filePath: FileManager.default.currentDirectoryPath)
        let ending = format.allSatisfy { $0.isLetter || $0.isNumber } ? format : "mp4"
        var number = 1
        while true {
            let name = number == 1 ? project : "\(project)-\(number)"
            let file = folder.appending(path: "\(name).\(ending)")
            let taken = [file, file.appendingPathExtension("part")].contains {
                FileManager.default.fileExists(atPath: $0.path)
            }
            if !taken { return file }
            number += 1
        }
    }

    /// Ends what runs; exports stay open on disk.
    public func close() async {
        await driver?.handle(.cancelled)
        await renders.stop()
        listener?.finish()
    }
}

/// There is no segment in the draft.
public struct NothingToExport: Error, Hashable, Sendable, CustomStringConvertible {
    /// What happened and what to do.
    public var description: String {
        "The timeline is empty: there is nothing to export. Say what to make first, "
            + "for example: make a 10 second city timelapse."
    }
}

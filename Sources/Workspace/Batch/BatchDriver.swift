import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

/// Works on the files of a batch, several side by side if so wished, each in the session of its desk.
public actor BatchDriver {
    /// The files as they stand.
    public private(set) var batch: Batch
    private let id: String
    private let since: [Date]
    private let client: ServiceClient
    private let store: ProjectStore
    private let language: Language
    private let folder: URL
    private let clock: any Clock<Duration>
    private let now: @Sendable () -> Date
    private let fault: @Sendable (RequestError) -> BatchFault
    private let tell: @Sendable (BatchNews) -> Void
    /// The files that somebody works on in this run, or has.
    private var taken: Set<Int> = []

    /// Takes a batch up as it is kept.
    /// - Parameters:
    ///   - fault: what an error comes to.
    ///   - tell: hears of every step.
    public init(
        _ kept: KeptBatch,
        client: ServiceClient,
        store: ProjectStore,
        language: Language,
        folder: URL = WrittenPath.workingFolder,
        clock: any Clock<Duration> = ContinuousClock(),
        now: @escaping @Sendable () -> Date = { Date() },
        fault: @escaping @Sendable (RequestError) -> BatchFault,
        tell: @escaping @Sendable (BatchNews) -> Void
    ) {
        id = kept.id
        since = kept.since
        batch = kept.batch.takenUp { FileManager.default.fileExists(atPath: $0.job.output) }
        self.client = client
        self.store = store
        self.language = language
        self.folder = folder
        self.clock = clock
        self.now = now
        self.fault = fault
        self.tell = tell
    }

    /// Works until no file is left that can be worked on.
    /// - Parameter sessions: how many side by side.
    /// - Throws: the database's error, or `CancellationError`; each file stands as it was kept last, for the next program.
    public func run(sessions: Int) async throws -> Batch {
        for file in batch.files { try store.keep(file, of: id, at: since[file.id]) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<max(1, min(sessions, batch.files.count)) { group.addTask { try await self.work() } }
            try await group.waitForAll()
        }
        return batch
    }

    private func work() async throws {
        var desk: BatchDesk?
        while let file = take() { desk = try await make(file, at: desk) }
        await desk?.workspace.close()
    }

    /// The file to work on next.
    private func take() -> Batch.File? {
        guard let id = batch.next(but: taken) else { return nil }
        taken.insert(id)
        return batch.files[id]
    }

    /// Makes a file's film.
    /// - Returns: the desk at which the next file can be worked on; nil where its session is not fit for another.
    private func make(_ file: Batch.File, at free: BatchDesk?) async throws -> BatchDesk? {
        let left = try file.project.flatMap { try store.project(ofBatch: $0, service: client.key) }
        if left != nil { await free?.workspace.close() }
        var desk = if let left { open(left) } else if let free { free } else { try newDesk() }
        do {
            var event = Batch.Event.begins(project: await desk.project)
            if left != nil {
                event = try await desk.takeUp(file, since: since[file.id], now: now())
                if event == .sessionGone { await tellBegunAgain(file.id) }
            }
            while let effect = try handle(event, of: file.id) {
                if effect == .renew {
                    await desk.workspace.close()
                    desk = try newDesk()
                }
                event = try await desk.perform(effect, for: batch.files[file.id])
            }
        } catch {
            await desk.workspace.close()
            throw error
        }
        guard case .failed(let failure) = batch.files[file.id].step, failure.fault.leavesSession else { return desk }
        await desk.workspace.close()
        return nil
    }

    /// Takes in what happened; where the file stands then is on disk before anything is done.
    private func handle(_ event: Batch.Event, of file: Int) throws -> Batch.Effect? {
        try Task.checkCancellation()
        let before = batch.files[file].step
        let effect = batch.handle(event, of: file)
        try store.keep(batch.files[file], of: id, at: now())
        if batch.files[file].step != before { tell(.moved(batch.files[file])) }
        return effect
    }

    private func tellBegunAgain(_ file: Int) async {
        let credits = try? await client.credits()
        tell(.begunAgain(file: file, creditsLeft: credits?.available))
    }

    private func newDesk() throws -> BatchDesk { open(try store.newProject(ofBatch: id)) }

    private func open(_ project: Project) -> BatchDesk {
        BatchDesk(
            workspace: Workspace(
                project: project,
                client: client,
                store: store,
                language: language,
                folder: folder,
                program: .batch,
                clock: clock
            ),
            client: client,
            store: store,
            language: language,
            clock: clock,
            fault: fault,
            tell: tell
        )
    }
}

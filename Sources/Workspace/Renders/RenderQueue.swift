import ExactJSON
import Foundation
import ProgramLog
import ServiceClient
import ServiceProtocol
import Timeline

/// Takes export jobs from the draft to the file, one at a time a session, and never loses one.
///
/// Every step is on disk before it is taken. A job is handed over under a number of its own, so asking twice after a
/// crash renders it once.
public actor RenderQueue {
    let client: ServiceClient
    let store: ProjectStore
    let service: String
    let schedule: PollSchedule
    let clock: any Clock<Duration>
    /// What is kept with the jobs is said in it.
    let wording: any WorkspaceWording
    let language: Language
    var work: [String: Task<Void, Never>] = [:]
    /// Numbers that nothing was sent under yet, as far as this program knows.
    private var unused: Set<String> = []
    var waiting: [RenderJob] = []
    private var listeners: [Int: AsyncStream<RenderJob>.Continuation] = [:]
    private var nextListener = 0
    /// For each session that the service does not know any more, the one under which its exports go on.
    var sessionsInstead: [String: String] = [:]
    /// Why jobs of this run failed.
    var failures: [String: RequestError] = [:]
    /// The step of each open job that the log was told last.
    var logged: [String: String] = [:]

    /// A queue for one service.
    public init(
        client: ServiceClient,
        store: ProjectStore,
        language: Language = .english,
        schedule: PollSchedule? = nil,
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.client = client
        self.store = store
        self.clock = clock
        self.language = language
        wording = language.workspaceWording
        service = client.key
        self.schedule = schedule ?? client.traits.renders
    }

    /// Tells of every change of every job from now on.
    public func updates() -> AsyncStream<RenderJob> {
        nextListener += 1
        let number = nextListener
        return AsyncStream { continuation in
            listeners[number] = continuation
            continuation.onTermination = { _ in Task { await self.forget(number) } }
        }
    }

    private func forget(_ number: Int) { listeners[number] = nil }

    /// Takes up the jobs that an ended program left open.
    /// - Returns: those that are in this program's hand from now on.
    /// - Throws: the database's error.
    @discardableResult
    public func resume() throws -> [RenderJob] {
        let orphans = try store.adoptOrphans(service: service)
        waiting += orphans
        startWaiting()
        return orphans
    }

    /// Takes in a draft to be exported to a file.
    /// - Parameter request: the request for it, which is over in the step in which the job is kept.
    /// - Throws: `DestinationError` where no film can go to that place, or the database's error; there is no job then.
    public func export(
        _ draft: JSON,
        of project: Project,
        session: String,
        output: RenderOutput,
        to file: URL,
        as request: RequestID? = nil
    ) throws -> RenderJob {
        try store.check(destination: file, of: project.name, draft: Draft(json: draft))
        let (id, created) = try newNumber()
        let job = RenderJob(
            id: id,
            project: project.name,
            service: service,
            sessionID: session,
            renderID: id,
            draft: draft,
            output: output,
            file: file,
            phase: .saved,
            promisedSize: nil,
            attempt: 1,
            created: created,
            standing: Destination(file).standing
        )
        try store.save(job, inPlaceOf: request)
        announce(job)
        waiting.append(job)
        startWaiting()
        return job
    }

    /// Two exports in one millisecond must not share a number, nor the second try of one and another.
    func newNumber() throws -> (id: String, created: Date) {
        var created = Date()
        while try store.hasRender(RenderJob.newID(at: created)) { created += 0.001 }
        let id = RenderJob.newID(at: created)
        unused.insert(id)
        return (id, created)
    }

    /// Whether something may have been sent under a number; from now on it may have been.
    func mayHaveBeenSent(_ id: String) -> Bool { unused.remove(id) == nil }

    /// Stops a job, also one that another program works on.
    ///
    /// Where the service has no call for it, what it renders is left there.
    /// - Throws: the database's error; the job goes on then.
    public func cancel(_ id: String) async throws {
        guard let job = try store.cancelJob(id) else { return }
        waiting.removeAll { $0.id == id }
        work[id]?.cancel()
        announce(job)
        if client.traits.rendersCanBeCancelled { try? await client.cancel(render: job.renderID) }
        await work[id]?.value
        Destination(job.file).removePart()
    }

    /// Stops working; the jobs stay open on disk, for the next start.
    public func stop() async {
        waiting = []
        isStopped = true
        let tasks = Array(work.values)
        tasks.forEach { $0.cancel() }
        for task in tasks { await task.value }
    }

    // MARK: Work

    var busy: [String: String] = [:]
    private var isStopped = false

    func startWaiting() {
        for job in waiting where busy[job.sessionID] == nil && !isStopped {
            waiting.removeAll { $0.id == job.id }
            busy[job.sessionID] = job.id
            work[job.id] = Task { await self.carryOut(job) }
        }
    }

    private func carryOut(_ job: RenderJob) async {
        var job = job
        do {
            try await run(&job)
        } catch is CancellationError {
            // Either the user stopped it, which is on disk already, or the program ends, and it stays open.
        } catch {
            job.phase = .failed(wording.account(of: error))
            failures[job.id] = RequestError(error)
            try? noteStep(job)
        }
        work[job.id] = nil
        // Its session may be another one by now.
        busy = busy.filter { $0.value != job.id }
        startWaiting()
    }

    func note(_ job: RenderJob) throws {
        try store.save(job)
        announce(job)
    }

    func noteStep(_ job: RenderJob) throws {
        try Task.checkCancellation()
        try store.saveStep(job)
        announce(job)
    }

    func announce(_ job: RenderJob) {
        logStep(of: job)
        for listener in listeners.values { listener.yield(job) }
    }

    /// A step too small to be kept; told only while the job is still at work.
    func tell(_ job: RenderJob) {
        guard work[job.id] != nil, let known = try? store.job(job.id), !known.isOver else { return }
        announce(job)
    }
}

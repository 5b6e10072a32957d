import DequeModule
import ExactJSON
import Foundation
import ProgramLog
import Rendering
import ServiceProtocol

/// The export jobs: one at work, the others in the order they came. All of them are on disk, so none is lost.
actor RenderJobs {
    private let store: StudioStore
    private let work: RenderWork
    private let ahead: RenderAhead?
    private var waiting: Deque<String> = []
    private var running: (id: String, task: Task<Void, Never>)?
    private var progress: [String: Double] = [:]
    private var isStopped = false
    private let log = Log(.studio)

    init(store: StudioStore, work: RenderWork, ahead: RenderAhead?) {
        self.store = store
        self.work = work
        self.ahead = ahead
    }

    /// Takes up the jobs that an earlier run left open.
    func resume() throws {
        waiting = Deque(try store.openRenders().map(\.id))
        startNext()
    }

    /// Takes in a job; one whose identifier is known already is not done twice.
    nonisolated func submit(_ request: RenderRequest) async throws {
        let isNew = try await LongComputation.run {
            try store.add(RenderOrder(id: request.id, sessionID: request.sessionID, request: request.json.text))
        }
        guard isNew else { return }
        log.info("job", .session(request.sessionID), .job(request.id), .phase("pending"))
        await begin(request.id)
    }

    private func begin(_ id: String) {
        waiting.append(id)
        startNext()
    }

    /// How far a job is.
    func status(of record: RenderRecord, base: String) -> RenderStatus {
        RenderStatus(
            record.currentPhase,
            progress: ((progress[record.id] ?? record.progress) * 10).rounded() / 10,
            url: record.fileKey.map { "\(base)/films/\($0)/\(Self.publicName(record))" },
            duration: record.duration,
            size: record.size,
            reason: record.reason
        )
    }

    /// Ends a job that is not over.
    func cancel(_ id: String) throws {
        waiting.removeAll { $0 == id }
        if running?.id == id { running?.task.cancel() }
        try store.update(id) { record in
            guard [.pending, .processing].contains(record.currentPhase) else { return }
            record.phase = RenderStatus.Phase.failed.rawValue
            record.reason = "cancelled"
        }
    }

    /// Stops the work; what is open goes on at the next start.
    func stop() async {
        isStopped = true
        waiting = []
        running?.task.cancel()
        await running?.task.value
    }

    private static func publicName(_ record: RenderRecord) -> String {
        "film." + (record.file.map { URL(filePath: $0).pathExtension } ?? "mp4")
    }

    private func startNext() {
        guard running == nil, !isStopped, let id = waiting.popFirst() else { return }
        let task = Task { await self.carryOut(id) }
        running = (id, task)
    }

    private func carryOut(_ id: String) async {
        // What was guessed gives way to what is wanted; what is done of it is kept.
        await ahead?.interrupt()
        do {
            try store.update(id) { record in
                guard record.currentPhase == .pending else { return }
                record.phase = RenderStatus.Phase.processing.rawValue
            }
            if let record = try store.render(id), record.currentPhase == .processing {
                log.info("job", .job(id), .phase("processing"))
                try await render(record)
                log.info("job", .job(id), .phase("completed"))
            }
        } catch {
            // Cancelled by the user: already marked. Cancelled by `stop`: it stays open, and goes on at the next start.
            let isCancelled = Task.isCancelled
            if isCancelled {
                log.info("job", .job(id), .phase("stopped"))
            } else {
                log.error("job", .job(id), .phase("failed"), .reason(Self.words(for: error)))
            }
            try? store.update(id) { record in
                guard record.currentPhase == .processing, !isCancelled else { return }
                record.phase = RenderStatus.Phase.failed.rawValue
                record.reason = Self.words(for: error)
            }
        }
        progress[id] = nil
        running = nil
        startNext()
    }

    private func render(_ record: RenderRecord) async throws {
        let id = record.id
        let film = try await work.film(of: record) { fraction in Task { await self.note(fraction, for: id) } }
        try store.update(id) { record in
            guard record.currentPhase == .processing else { return }
            record.phase = RenderStatus.Phase.completed.rawValue
            record.progress = 100
            record.file = film.name
            record.fileKey = StudioStore.randomName(bytes: 16)
            record.size = film.size
            record.duration = film.duration
        }
    }

    /// Progress is told often and worth little: it stays in memory. Two notes may overtake each other.
    private func note(_ fraction: Double, for id: String) {
        guard running?.id == id else { return }
        progress[id] = max(progress[id] ?? 0, min(fraction * 100, 99))
    }

    private static func words(for error: any Error) -> String {
        if let error = error as? StudioError { return error.message }
        return String(describing: error)
    }
}

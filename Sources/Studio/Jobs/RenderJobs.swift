import ExactJSON
import Foundation
import Rendering
import ServiceProtocol
import Timeline

/// The export jobs: one at work, the others in the order they came. All of them are on disk, so none is lost.
actor RenderJobs {
    private let store: StudioStore
    private let folders: StudioFolders
    private let library: MediaLibrary
    private let renderer: Renderer
    private let proxies: ProxyWork?
    private let ahead: RenderAhead?
    private var waiting: [String] = []
    private var running: (id: String, task: Task<Void, Never>)?
    private var progress: [String: Double] = [:]
    private var isStopped = false

    init(
        store: StudioStore,
        folders: StudioFolders,
        library: MediaLibrary,
        renderer: Renderer,
        proxies: ProxyWork?,
        ahead: RenderAhead?
    ) {
        self.store = store
        self.folders = folders
        self.library = library
        self.renderer = renderer
        self.proxies = proxies
        self.ahead = ahead
    }

    /// Takes up the jobs that an earlier run left open.
    func resume() throws {
        waiting = try store.openRenders().map(\.id)
        startNext()
    }

    /// Takes in a job; one whose identifier is known already is not done twice.
    func submit(_ request: RenderRequest) throws {
        let record = RenderRecord(
            id: request.id,
            sessionID: request.sessionID,
            request: request.json.text,
            phase: RenderStatus.Phase.pending.rawValue,
            progress: 0,
            created: Date()
        )
        guard try store.add(record) else { return }
        waiting.append(request.id)
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
        guard running == nil, !waiting.isEmpty, !isStopped else { return }
        let id = waiting.removeFirst()
        let task = Task { await self.work(on: id) }
        running = (id, task)
    }

    private func work(on id: String) async {
        // What was guessed gives way to what is wanted; what is done of it is kept.
        await ahead?.interrupt()
        do {
            try store.update(id) { record in
                guard record.currentPhase == .pending else { return }
                record.phase = RenderStatus.Phase.processing.rawValue
            }
            if let record = try store.render(id), record.currentPhase == .processing { try await render(record) }
        } catch {
            // Cancelled by the user: already marked. Cancelled by `stop`: it stays open, and goes on at the next start.
            let isCancelled = Task.isCancelled
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
        guard let request = RenderRequest(json: try JSON(parsing: record.request)) else {
            throw StudioError.badRequest("The job's request cannot be read any more.")
        }
        let draft = Draft(json: request.draft)
        let output = try OutputSettings(
            requestedFormat: request.output.format,
            quality: request.output.quality,
            resolution: request.output.resolution,
            canvas: draft.canvas
        )
        let sources = try await library.resolve(draft, session: record.sessionID)
        let media = await proxies?.standIns(for: sources, output: output) ?? sources
        let name = "\(UUID().uuidString.lowercased()).\(output.format.fileExtension)"
        let file = folders.films.appending(path: name)
        let scratch = try folders.newScratch()
        defer { try? FileManager.default.removeItem(at: scratch) }
        let id = record.id
        func render(_ media: [MediaSource: MediaInfo]) async throws {
            let plan = try RenderPlan(draft: draft, media: media, output: output)
            try await renderer.render(plan, to: file, workingDirectory: scratch) { step in
                Task { await self.note(step.fraction, for: id) }
            }
        }
        do {
            try await render(media)
        } catch let failure as RenderFailure where failure != .cancelled && media != sources {
            // Stand-ins may be deleted at any time; the sources themselves are still there.
            try await render(sources)
        }
        let size = try file.resourceValues(forKeys: [.fileSizeKey]).fileSize
        try store.update(record.id) { record in
            guard record.currentPhase == .processing else { return }
            record.phase = RenderStatus.Phase.completed.rawValue
            record.progress = 100
            record.file = name
            record.fileKey = StudioStore.randomName(bytes: 16)
            record.size = size
            record.duration = draft.duration
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

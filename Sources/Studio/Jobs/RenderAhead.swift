import ExactJSON
import Foundation
import ProgramLog
import Rendering
import ServiceProtocol
import Timeline

/// Renders what the next export of a film will probably need while its maker still looks at the last edit.
///
/// Only films that were exported before are rendered ahead, and as they were exported then; at low priority, when nothing
/// was edited for a moment, and until something is edited or exported. What is done by then is kept.
actor RenderAhead {
    private let store: StudioStore
    private let planner: FilmPlanner
    private let renderer: Renderer
    private let folders: StudioFolders
    /// How long nothing must have been edited.
    private let pause: Duration
    private var working: Task<Void, Never>?
    private var isStopped = false

    init(
        store: StudioStore,
        planner: FilmPlanner,
        renderer: Renderer,
        folders: StudioFolders,
        pause: Duration = .seconds(2)
    ) {
        self.store = store
        self.planner = planner
        self.renderer = renderer
        self.folders = folders
        self.pause = pause
    }

    /// A session's draft may have changed.
    func draftChanged(session: String) {
        interrupt()
        guard !isStopped else { return }
        let pause = pause
        working = Task {
            do {
                try await Task.sleep(for: pause)
                try await self.render(session)
            } catch {
                // It was only a guess: the export itself will say what is wrong.
                guard !Task.isCancelled else { return }
                Log(.studio).warning("rendering ahead failed", .session(session), .reason("\(error)"))
            }
        }
    }

    /// Something more urgent comes.
    func interrupt() {
        working?.cancel()
        working = nil
    }

    /// Ends the work.
    func stop() async {
        isStopped = true
        let last = working
        interrupt()
        await last?.value
    }

    /// Returns when what was begun is done.
    func finish() async { await working?.value }

    /// Away from this actor, which must answer when something more urgent comes.
    private nonisolated func render(_ session: String) async throws {
        let store = store
        let order = try await LongComputation.runOrLeave { () throws -> FilmOrder? in
            guard let last = try store.lastFilm(of: session), let text = try store.request(ofRender: last.id),
                let request = RenderRequest(json: try JSON(parsing: text))
            else { return nil }
            return try FilmOrder(request.output, of: try store.draft(of: session).draft, session: session)
        }
        guard let order else { return }
        // What is rendered from a source is of no use to an export that will read its stand-in.
        let plan = try await planner.plan(order, reading: .allStandIns).plan
        try Task.checkCancellation()
        let scratch = try folders.newScratch()
        defer { try? FileManager.default.removeItem(at: scratch) }
        try await renderer.prepare(plan, workingDirectory: scratch)
    }
}

import ExactJSON
import Foundation
import Rendering
import ServiceProtocol
import Timeline

/// Makes the film of a job.
///
/// It belongs to no actor: planning a long film takes minutes, and whoever asks after a job is answered meanwhile.
struct RenderWork: Sendable {
    let store: StudioStore
    let folders: StudioFolders
    let planner: FilmPlanner
    let renderer: Renderer

    /// A film that was made.
    struct Film: Sendable {
        /// The name of its file in the films folder.
        let name: String
        let size: Int?
        /// In ms.
        let duration: Int
    }

    /// Makes the film; cancelling the task ends it soon, wherever it is.
    func film(of record: RenderRecord, progress: @escaping @Sendable (Double) -> Void) async throws -> Film {
        let order = try await LongComputation.runOrLeave { try self.order(of: record) }
        try Task.checkCancellation()
        let name = "\(UUID().uuidString.lowercased()).\(order.output.format.fileExtension)"
        let file = folders.films.appending(path: name)
        let scratch = try folders.newScratch()
        defer { try? FileManager.default.removeItem(at: scratch) }
        func render(_ plan: RenderPlan) async throws {
            try await renderer.render(plan, to: file, workingDirectory: scratch) { progress($0.fraction) }
        }
        let planned = try await planner.plan(order, reading: .standIns)
        do {
            try await render(planned.plan)
        } catch let failure as RenderError where failure != .cancelled && planned.readsStandIns {
            // Stand-ins may be deleted at any time; the sources themselves are still there.
            try await render(try await planner.plan(order, reading: .sources).plan)
        }
        let size = try file.resourceValues(forKeys: [.fileSizeKey]).fileSize
        return Film(name: name, size: size, duration: order.draft.duration)
    }

    /// What is to be rendered, and as what.
    private func order(of record: RenderRecord) throws -> FilmOrder {
        guard let text = try store.request(ofRender: record.id),
            let request = RenderRequest(json: try JSON(parsing: text))
        else {
            throw StudioError.badRequest("The job's request cannot be read any more.")
        }
        return try FilmOrder(request.output, of: Draft(json: request.draft), session: record.sessionID)
    }
}

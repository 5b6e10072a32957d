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
    let library: MediaLibrary
    let renderer: Renderer
    let proxies: ProxyWork?

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
        let (draft, output) = try await Reckoning.runOrLeave { try order(record.id) }
        try Task.checkCancellation()
        let sources = try await library.resolve(draft, session: record.sessionID)
        let media = await proxies?.standIns(for: sources, output: output) ?? sources
        let name = "\(UUID().uuidString.lowercased()).\(output.format.fileExtension)"
        let file = folders.films.appending(path: name)
        let scratch = try folders.newScratch()
        defer { try? FileManager.default.removeItem(at: scratch) }
        func render(_ media: [MediaSource: MediaInfo]) async throws {
            let plan = try await Reckoning.run { try RenderPlan(draft: draft, media: media, output: output) }
            try await renderer.render(plan, to: file, workingDirectory: scratch) { progress($0.fraction) }
        }
        do {
            try await render(media)
        } catch let failure as RenderFailure where failure != .cancelled && media != sources {
            // Stand-ins may be deleted at any time; the sources themselves are still there.
            try await render(sources)
        }
        let size = try file.resourceValues(forKeys: [.fileSizeKey]).fileSize
        return Film(name: name, size: size, duration: draft.duration)
    }

    /// What is to be rendered, and as what.
    private func order(_ id: String) throws -> (Draft, OutputSettings) {
        guard let text = try store.request(ofRender: id), let request = RenderRequest(json: try JSON(parsing: text))
        else {
            throw StudioError.badRequest("The job's request cannot be read any more.")
        }
        let draft = Draft(json: request.draft)
        return (draft, try OutputSettings(request.output, canvas: draft.canvas))
    }
}

extension OutputSettings {
    /// What a client asked for, on a draft's canvas.
    init(_ wish: RenderOutput, canvas: Canvas) throws {
        self = try OutputSettings(
            requestedFormat: wish.format,
            quality: wish.quality,
            resolution: wish.resolution,
            canvas: canvas
        )
    }
}

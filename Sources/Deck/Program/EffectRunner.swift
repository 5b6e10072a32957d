import Foundation
import ServiceClient
import Workspace

/// Does what the screen wants done by the workspace, away from the screen, and tells what came of it.
@MainActor
final class EffectRunner {
    private let workspace: Workspace
    private let pictures: (any PictureSource)?
    private let workingDirectory: URL
    private let tell: @Sendable (DeckAction) -> Void
    private var named: [EffectID: Task<Void, Never>] = [:]
    private var talk: Task<Void, Never>?
    private let sayings: AsyncStream<DeckEffect>.Continuation

    init(
        workspace: Workspace,
        pictures: (any PictureSource)?,
        workingDirectory: URL,
        tell: @escaping @Sendable (DeckAction) -> Void
    ) {
        self.workspace = workspace
        self.pictures = pictures
        self.workingDirectory = workingDirectory
        self.tell = tell
        let (stream, sayings) = AsyncStream<DeckEffect>.makeStream()
        self.sayings = sayings
        // One after the other: what is said first is said first, and a stop stops what was said before it.
        talk = Task { for await saying in stream { await Self.talk(saying, with: workspace) } }
    }

    func stop() {
        named.values.forEach { $0.cancel() }
        sayings.finish()
    }

    func perform(_ effect: DeckEffect) {
        let workspace = workspace
        switch effect {
        case .say, .handleWaiting, .answer, .cancelTurn: sayings.yield(effect)
        case .refresh(let announce):
            start(.refresh, onFailure: { .refreshFailed($0, announce: announce) }) {
                .refreshed(try await workspace.look(), announce: announce)
            }
        case .credits(let announce):
            start(.credits, onFailure: { .creditsFailed($0, announce: announce) }) {
                .credits(try await workspace.client.credits(), announce: announce)
            }
        case .export(let output, let file):
            let place = file.map(path)
            start(onFailure: { .exportFailed($0) }) { .exported(try await workspace.export(output, to: place)) }
        case .upload(let files): upload(files)
        case .cancel(let id):
            named[id]?.cancel()
            named[id] = nil
        case .retryRender(let id): start { try await workspace.retry(id).map { .job($0) } }
        case .cancelRender(let id):
            start {
                try await workspace.renders.cancel(id)
                return nil
            }
        case .loadStrip, .loadWaveform, .loadFrame: if let pictures { load(effect, from: pictures) }
        case .copy, .notify, .suspend, .redraw, .leave: break  // the program's own
        }
    }

    /// Takes up the exports that an ended program left open.
    func resumeRenders() {
        let renders = workspace.renders
        start {
            _ = try await renders.resume()
            return nil
        }
    }

    private static func talk(_ saying: DeckEffect, with workspace: Workspace) async {
        switch saying {
        case .say(let text, let id, let key): await workspace.say(text, id: id, by: key)
        case .cancelTurn: await workspace.cancelTurn()
        case .answer(let isYes): await workspace.answer(isYes)
        case .handleWaiting(let id, let handling): await workspace.handle(waiting: id, handling)
        default: break
        }
    }

    // MARK: Work

    private func start(
        _ id: EffectID? = nil,
        onFailure: @escaping @Sendable (Trouble) -> DeckAction = { .failed($0) },
        _ work: @escaping @Sendable () async throws -> DeckAction?
    ) {
        let tell = tell
        let task = Task {
            do {
                let action = try await work()
                if !Task.isCancelled, let action { tell(action) }
            } catch is CancellationError {
                // Given up on purpose: nobody wants to know.
            } catch {
                if !Task.isCancelled { tell(onFailure(Trouble(error))) }
            }
        }
        guard let id else { return }
        named[id]?.cancel()
        named[id] = task
    }

    private func load(_ effect: DeckEffect, from pictures: any PictureSource) {
        switch effect {
        case .loadStrip(let source, let draft):
            start(.strip(source)) { .strip(await pictures.filmstrip(of: source, in: draft), of: source) }
        case .loadWaveform(let source, let draft):
            start(.waveform(source)) { .waveform(await pictures.waveform(of: source, in: draft), of: source) }
        case .loadFrame(let question):
            start(.frame) {
                let (width, height) = (question.width, question.height)
                let picture = await pictures.frame(of: question.draft, at: question.time, width: width, height: height)
                return .frame(picture, question)
            }
        default: break
        }
    }

    private func upload(_ files: [String]) {
        let addresses = files.filter(WrittenPath.isAddress)
        let paths = files.filter { !WrittenPath.isAddress($0) }.map(path)
        let workspace = workspace
        let tell = tell
        start(.upload, onFailure: { .uploadFailed($0) }) {
            var uploaded = addresses.isEmpty ? [] : try await workspace.upload(addresses: addresses)
            if !paths.isEmpty {
                uploaded += try await workspace.upload(paths) { tell(.uploading($0)) }
            }
            return .uploaded(uploaded)
        }
    }

    private func path(_ text: String) -> URL { WrittenPath.url(text, in: workingDirectory) }
}

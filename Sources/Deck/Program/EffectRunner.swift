import Workspace

/// Does what the screen wants done by the workspace, away from the screen, and tells what came of it.
@MainActor
final class EffectRunner {
    private let workspace: Workspace
    private let pictures: (any PictureSource)?
    private let tell: @Sendable (DeckAction) -> Void
    private var named: [EffectID: Task<Void, Never>] = [:]
    private var talk: Task<Void, Never>?
    private let sayings: AsyncStream<DeckEffect>.Continuation

    init(
        workspace: Workspace,
        pictures: (any PictureSource)?,
        tell: @escaping @Sendable (DeckAction) -> Void
    ) {
        self.workspace = workspace
        self.pictures = pictures
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
        case .submit, .handleWaiting, .cancelTurn: sayings.yield(effect)
        case .giveUp(let id): startUntold { await workspace.giveUp(id) }
        case .seeDraft: startUntold { await workspace.seeDraft() }
        case .seeCredits: startUntold { await workspace.seeCredits() }
        case .cancel(let id):
            named[id]?.cancel()
            named[id] = nil
        case .retryRender(let id): start { try await workspace.retry(id).map { .workspace(.job($0)) } }
        case .cancelRender(let id): startUntold { try await workspace.renders.cancel(id) }
        case .loadStrip, .loadWaveform, .loadFrame: if let pictures { load(effect, from: pictures) }
        case .copy, .notify, .suspend, .redraw, .leave: break  // the program's own
        }
    }

    /// Takes up the exports that an ended program left open.
    func resumeRenders() {
        let renders = workspace.renders
        startUntold { _ = try await renders.resume() }
    }

    /// Takes up what an ended program did not bring to an end.
    func restoreRequests() {
        let workspace = workspace
        startUntold { await workspace.restore() }
    }

    private static func talk(_ saying: DeckEffect, with workspace: Workspace) async {
        switch saying {
        case .submit(let request): await workspace.submit(request)
        case .cancelTurn: await workspace.cancelTurn()
        case .handleWaiting(let id, let handling): await workspace.handle(waiting: id, handling)
        default: break
        }
    }

    // MARK: Work

    /// Work that tells of itself on the workspace's stream.
    private func startUntold(_ work: @escaping @Sendable () async throws -> Void) {
        start {
            try await work()
            return nil
        }
    }

    private func start(
        _ id: EffectID? = nil,
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
                if !Task.isCancelled { tell(.failed(RequestError(error))) }
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
}

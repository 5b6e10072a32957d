import Timeline
import Workspace

/// Does what the screen wants done by the workspace, away from the screen, and tells what came of it.
@MainActor
final class EffectRunner {
    let workspace: Workspace
    let pictures: (any PictureSource)?
    let opener: (any FileOpener)?
    let tell: @Sendable (DeckAction) -> Void
    private var asked: [Question: Task<Void, Never>] = [:]
    private var talk: Task<Void, Never>?
    private let sayings: AsyncStream<TalkEffect>.Continuation
    private var keeping: Task<Void, Never>?
    private let player: PlayRunner?

    init(
        workspace: Workspace,
        pictures: (any PictureSource)?,
        opener: (any FileOpener)?,
        tell: @escaping @Sendable (DeckAction) -> Void
    ) {
        self.workspace = workspace
        self.pictures = pictures
        self.opener = opener
        self.tell = tell
        player = pictures.map { PlayRunner($0) { news, run in tell(.pictures(.played(news, of: run))) } }
        let (stream, sayings) = AsyncStream<TalkEffect>.makeStream()
        self.sayings = sayings
        // One after the other: what is said first is said first, and a stop stops what was said before it.
        talk = Task { for await saying in stream { await Self.talk(saying, with: workspace) } }
    }

    func stop() {
        asked.values.forEach { $0.cancel() }
        player?.stop()
        sayings.finish()
    }

    /// Waits until nothing is heard any more of what was played.
    func finishPlaying() async { await player?.ending?.value }

    func perform(_ effect: TalkEffect) { sayings.yield(effect) }

    func perform(_ effect: LookEffect) {
        let workspace = workspace
        switch effect {
        case .draft: startUntold { await workspace.seeDraft() }
        case .credits: startUntold { await workspace.seeCredits() }
        case .versions: startUntold { await workspace.seeVersions() }
        case .media: startUntold { await workspace.seeMedia() }
        case .compare(let question): start { .compared(question, await Self.answer(question, of: workspace)) }
        case .giveUp(let id): startUntold { await workspace.giveUp(id) }
        }
    }

    func perform(_ effect: DiskEffect) {
        let workspace = workspace
        // What came last is kept last.
        keeping = Task { [keeping] in
            await keeping?.value
            switch effect {
            case .keep(let text): await workspace.keep(typed: text)
            case .keepHand(let hand): await workspace.keep(hand: hand)
            case .keepLanes(let rows): await workspace.keep(laneRows: rows)
            case .keepLook(let look): await workspace.keep(look: look)
            case .keepParting(let parting): await workspace.keep(parting: parting)
            }
        }
    }

    func perform(_ effect: ProjectEffect) {
        let workspace = workspace
        switch effect {
        case .copy(version: let number): start { .versionCopied(try await workspace.copy(version: number)) }
        case .make(let name): start { .project(try await workspace.make(project: name)) }
        case .find(let name, orSay: let message):
            start {
                if let found = try await workspace.project(named: name) { return .project(found) }
                guard let message else { throw ProjectStoreError.missing(name) }
                return .noProject(message: message)
            }
        }
    }

    /// Waits until everything is on disk that was to be kept.
    func finishKeeping() async { await keeping?.value }

    func perform(_ effect: RenderEffect) {
        let workspace = workspace
        switch effect {
        case .retry(let id): start { try await workspace.retry(id).map { .workspace(.job($0)) } }
        case .cancel(let id): startUntold { try await workspace.renders.cancel(id) }
        }
    }

    func perform(_ effect: PictureEffect) {
        guard let pictures else { return }
        switch effect {
        case .strip(let source, let film):
            ask(.strip(source)) { .strip(await pictures.filmstrip(of: source, in: film.draft), of: source) }
        case .cells(let look, let film):
            ask(.cells(look)) {
                let strip = await pictures.filmstrip(of: look.source, in: film.draft)
                return .cells(await Self.cells(of: strip, look), of: look)
            }
        case .waveform(let source, let film):
            ask(.waveform(source)) { .waveform(await pictures.waveform(of: source, in: film.draft), of: source) }
        case .frame(let question):
            tellNear(question, from: pictures)
            ask(.frame) { .frame(await Self.frame(question, from: pictures), question) }
        case .near(let question): tellNear(question, from: pictures)
        case .noFrame:
            asked[.frame]?.cancel()
            asked[.frame] = nil
        case .play(let effect): player?.perform(effect)
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

    private static func talk(_ saying: TalkEffect, with workspace: Workspace) async {
        switch saying {
        case .submit(let request): await workspace.submit(request)
        case .cancelTurn: await workspace.cancelTurn()
        case .handleWaiting(let id, let handling): await workspace.handle(waiting: id, handling)
        }
    }

    // MARK: Work

    /// Work that tells of itself on the workspace's stream.
    func startUntold(_ work: @escaping @Sendable () async throws -> Void) {
        start {
            try await work()
            return nil
        }
    }

    func start(_ work: @escaping @Sendable () async throws -> DeckAction?) {
        Task { [tell] in
            do {
                if let action = try await work() { tell(action) }
            } catch is CancellationError {
                // Given up on purpose: nobody wants to know.
            } catch {
                tell(.failed(RequestError(error)))
            }
        }
    }

    /// A question for pictures; the one of the same name before it is given up.
    private func ask(_ name: Question, _ work: @escaping @Sendable () async -> PictureAnswer) {
        asked[name]?.cancel()
        asked[name] = Task { [tell] in
            let answer = await work()
            if !Task.isCancelled { tell(.pictures(answer)) }
        }
    }

    /// A name for a question for pictures under way.
    private enum Question: Hashable {
        case frame
        case strip(MediaSource)
        case cells(StripLook)
        case waveform(MediaSource)
    }
}

import Foundation
import Terminal
import Workspace

/// The screen at work: brings everything that happens to the state, draws what comes of it, and has its effects done.
///
/// One stream of actions merges the terminal, the workspace and the clock. A frame is drawn only when the
/// something happened, at most sixty a second; while nothing happens nothing wakes up.
@MainActor
public final class DeckProgram {
    private let workspace: Workspace
    let terminal: any TerminalDevice
    let input: DeckInput
    /// Whether the terminal stays as it is for the next screen, where one follows.
    private let handsOn: Bool
    private let options: DeckOptions
    private let tidying: Tidying
    private let saved: SettingsWatch?
    private let time: @Sendable () -> Date
    let runner: EffectRunner
    let actions: AsyncStream<Arrival>
    let inbox: AsyncStream<Arrival>.Continuation
    let clock = ContinuousClock()
    private let began: ContinuousClock.Instant
    var state: DeckState
    var pace = FramePace()
    var pictures: [TerminalPicture] = []
    private let alarm: Alarm
    var exit: DeckExit?

    /// What the loop waits for.
    enum Arrival: Sendable {
        case action(DeckAction)
        /// A frame that was put off may be drawn now.
        case frameDue
        case terminalClosed
    }

    /// A screen for a workspace; nothing is drawn or asked for before `run`.
    /// - Parameters:
    ///   - project: the project as it was kept, which is what the first frame shows.
    ///   - serviceLabel: what the service is called in the header: "studio" or "cloud".
    ///   - pictures: where real pictures and sounds come from; nil for a screen without them.
    ///   - opener: who shows films that were made; nil where nobody does.
    ///   - input: what comes from the terminal, which with it is kept for the next screen where another project is gone over
    ///     to; nil for a screen that none follows.
    ///   - saved: tells of settings that are saved meanwhile; nil where nobody looks.
    ///   - time: what time it is.
    ///   - tidyUp: called at leisure after a long film has come, for which much was needed for a moment.
    public init(
        workspace: Workspace,
        project: Project,
        serviceLabel: String,
        terminal: any TerminalDevice,
        input: DeckInput? = nil,
        pictures: (any PictureSource)? = nil,
        opener: (any FileOpener)? = nil,
        options: DeckOptions = DeckOptions(),
        saved: SettingsWatch? = nil,
        time: @escaping @Sendable () -> Date = { Date() },
        tidyUp: @escaping @Sendable () -> Void = {}
    ) {
        self.workspace = workspace
        self.terminal = terminal
        self.input = input ?? DeckInput(terminal)
        handsOn = input != nil
        self.options = options
        self.saved = saved
        self.time = time
        tidying = Tidying(tidyUp)
        let (actions, inbox) = AsyncStream<Arrival>.makeStream()
        (self.actions, self.inbox) = (actions, inbox)
        began = clock.now
        alarm = Alarm { inbox.yield(.action(.tick)) }
        runner = EffectRunner(workspace: workspace, pictures: pictures, opener: opener) {
            inbox.yield(.action($0))
        }
        state = DeckState(
            project: project,
            language: options.language,
            service: serviceLabel,
            size: terminal.size,
            theme: Theme(isLight: terminal.startsOnLightBackground, depth: terminal.colorDepth),
            wanted: options.theme,
            doesOffersAtOnce: options.doesOffersAtOnce,
            hasPictures: pictures != nil,
            keymap: options.keys.keymap
        )
        state.desk.isRemote = options.isRemote
        state.desk.colours.pixels = PixelChoice(cell: terminal.cellPixels, wanted: options.pictures)
        (state.desk.laneRows, state.desk.laneRowsAsSet) = (options.laneRows, options.laneRows)
        if let term = terminal.unknownTerm { state.desk.say(.unknownTerminal(term)) }
    }

    /// Shows the screen until the user leaves it; exports that are not done stay open for the next start.
    ///
    /// Where another project is gone over to, and the input was given, the terminal is not given back.
    public func run() async -> DeckExit {
        await loadWhatWasKept()
        draw()
        let sources = await listen()
        perform([.look(.draft), .look(.credits)])
        for await arrival in actions {
            handle(arrival)
            if exit != nil { break }
        }
        sources.forEach { $0.cancel() }
        alarm.stop()
        runner.stop()
        await runner.finishPlaying()
        if handsOn, case .project = exit { await handOn() } else { terminal.restore() }
        await runner.finishKeeping()
        await workspace.close()
        return exit ?? .quit
    }

    /// The conversation and the exports, from disk: the first frame waits for no network.
    private func loadWhatWasKept() async {
        do {
            let (chat, jobs) = (try await workspace.chat(), try await workspace.jobs())
            if let parting = try await workspace.keptParting() { state.shell.parting = Parting(parting) }
            let (typed, hand) = (try await workspace.typed(), try await workspace.hand())
            state.load(chat, jobs, typed: typed, hand: hand, look: try await workspace.keptLook())
            state.take(try await workspace.laneRows())
        } catch {
            _ = state.update(.workspace(.storageTrouble(state.desk.words.keptUnreadable("\(error)"))))
        }
    }

    private func listen() async -> [Task<Void, Never>] {
        let events = await workspace.events()
        let inbox = inbox
        input.listen { inbox.yield($0.map { .action(.input($0)) } ?? .terminalClosed) }
        var sources = [
            Task.detached { [film = state.desk.stage.film, tidying] in
                var arrivals = DraftArrivals(after: film)
                await tidying.see(film)
                for await event in events {
                    let action = arrivals.action(for: event)
                    inbox.yield(.action(action))
                    if case .workspace(_, let arrival?) = action { await tidying.see(arrival.film) }
                }
            }
        ]
        if let signs = saved?.signs { sources.append(Task { for await _ in signs { inbox.yield(.action(.saved)) } }) }
        runner.resumeRenders()
        runner.restoreRequests()
        return sources
    }

    // MARK: One step

    private func handle(_ arrival: Arrival) {
        switch arrival {
        case .action(let action):
            state.desk.now = milliseconds
            state.desk.local = LocalTime(now: time(), zone: .current)
            if case .tick = action { alarm.stop() }
            if case .input(.resize) = action { state.desk.colours.pixels.cell = terminal.cellPixels }
            if action.mayFollowASave, let reading = saved?.reading() { perform(state.update(.settings(reading))) }
            perform(state.update(action))
            alarm.set(for: state.nextWake, now: state.desk.now)
            // A frame that shows nothing new writes nothing; to find out by comparing states would cost more.
            if !state.desk.isAsBefore { requestFrame(isAnswer: action.isByHand) }
        case .frameDue:
            pace.caughtUp(at: clock.now)
            draw()
        case .terminalClosed:
            exit = exit ?? .quit
        }
    }

    private func perform(_ effects: [DeckEffect]) {
        for effect in effects {
            switch effect {
            case .talk(let effect): runner.perform(effect)
            case .look(let effect): runner.perform(effect)
            case .renders(let effect): runner.perform(effect)
            case .pictures(let effect): runner.perform(effect)
            case .disk(let effect): runner.perform(effect)
            case .files(let effect): runner.perform(effect)
            case .projects(let effect): runner.perform(effect)
            case .terminal(let effect): perform(effect)
            }
        }
    }

    private var milliseconds: Int { Int((clock.now - began) / .milliseconds(1)) }
}

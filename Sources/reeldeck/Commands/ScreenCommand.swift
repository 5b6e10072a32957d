import ArgumentParser
import CHeap
import Deck
import Foundation
import Rendering
import ServiceClient
import Terminal
import Workspace

/// The full screen.
struct ScreenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen",
        abstract: "Open the full screen (the default).",
        shouldDisplay: false
    )

    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if service.verbose {
            throw ValidationError(.verboseScreen)
        }
    }

    func run() async throws {
        var service = service
        let stage = Stage()
        // What is to be said between two screens would be written across them.
        Console.holdNotes()
        defer { Console.tellHeldNotes() }
        while true {
            let exit: DeckExit
            do {
                exit = try await AppContext.with(service, isScreen: true) { context in
                    try await Self.show(context, on: stage)
                }
            } catch {
                await stage.leave()
                throw error
            }
            switch exit {
            case .quit: return
            case .signal(let number): throw ExitCode(128 + number)
            case .project(let name, let inStudio):
                service.project = name
                if inStudio { (service.studio, service.cloud, service.apiURL) = (true, false, nil) }
            }
        }
    }

    /// The terminal of the screens that follow each other: what is typed between two of them is the next one's.
    @MainActor
    private final class Stage {
        private var input: DeckInput?

        /// Takes the terminal over, where that is not done yet.
        func input(mouse: Bool) throws -> DeckInput {
            if let input { return input }
            let taken = DeckInput(try CursesTerminal(mouse: mouse))
            input = taken
            return taken
        }

        /// Gives it back.
        func leave() {
            input?.terminal.restore()
            input = nil
        }
    }

    @MainActor
    private static func show(_ context: AppContext, on stage: Stage) async throws -> DeckExit {
        let keys: KeyChoice
        do {
            keys = try KeyChoice(context.settings.keys)
        } catch {
            throw SettingsError(file: context.folders.configFile.path, fault: error)
        }
        let saved = SavedSettings(context.folders.configFile, atStart: context.settings, wording: Speech.told)
        let watch = FolderWatch(context.folders.configFile.deletingLastPathComponent())
        defer { watch?.stop() }
        await context.workspace.waitForService()
        let input = try stage.input(mouse: context.settings.mouse)
        let environment = ProcessInfo.processInfo.environment
        let isRemote = environment["SSH_CONNECTION"]?.isEmpty == false
        let sound = SoundProgram.find(searchPath: environment["PATH"], command: context.settings.player)
        let deck = DeckProgram(
            workspace: context.workspace,
            project: await context.workspace.project,
            serviceLabel: context.client.traits.label,
            terminal: input.terminal,
            input: input,
            pictures: context.client.traits.keepsMediaHere
                ? LocalPictures(
                    workspace: context.workspace,
                    folders: context.folders,
                    sound: sound,
                    isRemote: isRemote
                ) : nil,
            opener: DesktopOpener(
                context.settings.opener,
                player: context.settings.player,
                environment: environment
            ),
            options: DeckOptions(
                language: context.language,
                theme: context.settings.theme,
                pictures: context.settings.pictures,
                doesOffersAtOnce: context.settings.autoActions,
                laneRows: context.settings.laneRows,
                keys: keys,
                isRemote: isRemote
            ),
            saved: SettingsWatch(signs: watch?.signs ?? AsyncStream { $0.finish() }) { saved.reading() },
            tidyUp: { heap_trim() }
        )
        let exit = await deck.run()
        if case .project = exit { return exit }
        stage.leave()
        return exit
    }
}

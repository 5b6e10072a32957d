import ArgumentParser
import CHeap
import Deck
import Foundation
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
        while true {
            let exit = try await AppContext.with(service, isScreen: true) { context in try await Self.show(context) }
            switch exit {
            case .quit: return
            case .signal(let number): throw ExitCode(128 + number)
            case .project(let name, let inStudio):
                service.project = name
                if inStudio { (service.studio, service.cloud, service.apiURL) = (true, false, nil) }
            }
        }
    }

    @MainActor
    private static func show(_ context: AppContext) async throws -> DeckExit {
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
        let terminal = try CursesTerminal(mouse: context.settings.mouse)
        let deck = DeckProgram(
            workspace: context.workspace,
            project: await context.workspace.project,
            serviceLabel: context.client.traits.label,
            terminal: terminal,
            pictures: context.client.traits.keepsMediaHere
                ? LocalPictures(workspace: context.workspace, folders: context.folders) : nil,
            opener: DesktopOpener(context.settings.opener, environment: ProcessInfo.processInfo.environment),
            options: DeckOptions(
                language: context.language,
                doesOffersAtOnce: context.settings.autoActions,
                laneRows: context.settings.laneRows,
                keys: keys
            ),
            saved: SettingsWatch(signs: watch?.signs ?? AsyncStream { $0.finish() }) { saved.reading() },
            tidyUp: { heap_trim() }
        )
        let exit = await deck.run()
        terminal.restore()
        return exit
    }
}

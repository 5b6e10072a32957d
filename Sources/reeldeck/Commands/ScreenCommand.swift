import ArgumentParser
import Deck
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

    func run() async throws {
        let exit = try await Bench.with(service) { bench in try await Self.show(bench) }
        if case .signal(let number) = exit { throw ExitCode(128 + number) }
    }

    @MainActor
    private static func show(_ bench: Bench) async throws -> DeckExit {
        let terminal = try CursesTerminal(mouse: bench.settings.mouse)
        let deck = DeckProgram(
            workspace: bench.workspace,
            project: await bench.workspace.project,
            serviceLabel: bench.client.traits.label,
            terminal: terminal,
            pictures: bench.client.traits.keepsMediaHere
                ? LocalPictures(workspace: bench.workspace, folders: bench.folders) : nil,
            options: DeckOptions(doesOffersAtOnce: bench.settings.autoActions)
        )
        let exit = await deck.run()
        terminal.restore()
        return exit
    }
}

import ArgumentParser

struct ScreenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen",
        abstract: "The full screen.",
        shouldDisplay: false
    )
    @OptionGroup var service: ServiceOptions
    func run() async throws {}
}

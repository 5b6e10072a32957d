import ArgumentParser
import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline
import Workspace

/// The timeline in words.
struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the timeline in one line.")

    @OptionGroup var service: ServiceOptions
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        try await Bench.with(service) { bench in
            let draft = try await bench.workspace.refresh().timeline
            if json { Console.json(draft.showJSON) } else { Console.line(draft.summary) }
        }
    }
}

/// The draft as it is.
struct DraftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Print the draft exactly as the service sent it, as JSON."
    )

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await Bench.with(service) { bench in Console.json(try await bench.workspace.refresh().draft) }
    }
}

/// What may still be spent.
struct CreditsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "credits", abstract: "Show the credits.")

    @OptionGroup var service: ServiceOptions
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        try await Bench.with(service) { bench in
            let credits = try await bench.client.credits()
            if json {
                Console.json(credits.json)
            } else {
                Console.line(credits.words)
            }
        }
    }
}

extension Credits {
    /// The balance in one line.
    var words: String { "\(available) credits available, \(frozen) frozen, \(total) in all" }
}

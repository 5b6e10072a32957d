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
    @Flag(help: "Show the timeline of a session that is gone.") var kept = false
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        try await Bench.with(service) { bench in
            let draft = Draft(json: try await bench.draft(kept: kept))
            if json { Console.json(draft.showJSON) } else { Console.line(draft.summary) }
        }
    }
}

extension Bench {
    /// The draft to look at: the service's, or the one that was kept of a session that is gone, which is said.
    fileprivate func draft(kept: Bool) async throws -> JSON {
        let project = try await workspace.look()
        // What is not known any more was told with the words that it is only kept.
        guard await !workspace.isSessionLost, kept || project.showsKept else { return project.draft }
        guard project.kept != .null else { throw BadInput("Nothing is kept: no session of this project is gone.") }
        if !kept { Console.note("This is the timeline of a session that is gone; the session since is empty.") }
        return project.kept
    }
}

/// The draft as it is.
struct DraftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Print the draft exactly as the service sent it, as JSON."
    )

    @OptionGroup var service: ServiceOptions
    @Flag(help: "Print the draft of a session that is gone.") var kept = false

    func run() async throws {
        try await Bench.with(service) { bench in Console.json(try await bench.draft(kept: kept)) }
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

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
    @OptionGroup var kept: KeptOptions
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        try await AppContext.with(service) { context in
            let picture = try await context.shownTimeline(kept)
            let draft = Draft(json: picture.draft)
            if json { Console.json(draft.showJSON(isKept: picture.isKept)) } else { Console.line(draft.summary) }
        }
    }
}

extension AppContext {
    /// The timeline to look at: the service's, or one that was kept of a session that is gone, which is said.
    fileprivate func shownTimeline(_ kept: KeptOptions) async throws -> Workspace.ShownTimeline {
        _ = try await carryOut(.state)
        await tellUnsent()
        let picture = try await workspace.shownTimeline(kept: kept.number)
        // What is not known any more is told with the words that it is only kept.
        if picture.isKept, kept.number == nil, await !workspace.isSessionLost {
            Console.note(Speech.words.isTimelineOfLostSession)
        }
        if let words = picture.wordsForOlder(than: kept.number) { Console.note(words) }
        return picture
    }
}

/// The draft as it is.
struct DraftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Print the draft exactly as the service sent it, as JSON."
    )

    @OptionGroup var service: ServiceOptions
    @OptionGroup var kept: KeptOptions

    func run() async throws {
        try await AppContext.with(service) { context in Console.json(try await context.shownTimeline(kept).draft) }
    }
}

/// What may still be spent.
struct CreditsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "credits", abstract: "Show the credits.")

    @OptionGroup var service: ServiceOptions
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        try await AppContext.with(service) { context in
            guard case .credits(let credits) = try await context.carryOut(.credits) else { return }
            if json {
                Console.json(credits.json)
            } else {
                Console.line(Speech.told.words(for: credits))
            }
        }
    }
}

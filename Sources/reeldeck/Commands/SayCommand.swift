import ArgumentParser
import EditLanguage
import ExactJSON
import Foundation
import ServiceClient
import ServiceProtocol
import Timeline
import Workspace

/// One message, routed as in the chat.
struct SayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "say",
        abstract: "Say one thing to the editor; its answer streams to standard output.",
        discussion: "Example: reeldeck say \"make a 10 second city timelapse with lo-fi music at 35%\""
    )

    @OptionGroup var service: ServiceOptions
    @OptionGroup var session: SessionOptions
    @Flag(help: "Print one JSON object at the end.") var json = false
    @Argument(help: "What to say.") var text: [String]

    func run() async throws {
        let message = text.joined(separator: " ").trimmingCharacters(in: .whitespacesAndNewlines)
        guard !message.isEmpty else {
            throw ValidationError("Say something, for example: make a 10 second city timelapse")
        }
        switch MessageRouter.route(message) {
        case .message(let message): try await AppContext.with(service, session) { try await speak(message, $0) }
        case .state: try await ShowCommand.with(service, json: json).run()
        case .credits: try await CreditsCommand.with(service, json: json).run()
        case .export(let wish):
            if let ratio = wish.ratio { try await AppContext.with(service, session) { try await shape($0, to: ratio) } }
            try await ExportCommand.with(service, wish: wish, json: json).run()
        case .upload(let files):
            guard !files.isEmpty else { throw BadInput("Name the file to upload: reeldeck upload FILE.") }
            try await UploadCommand.with(service, session, files: files, json: json).run()
        }
    }

    /// Gives the film another shape before it is exported: the service renders the canvas of the draft.
    private func shape(_ context: AppContext, to ratio: Canvas.Ratio) async throws {
        let project = try await context.workspace.readyToSend()
        guard !project.showsKept else {
            throw BadInput(
                "The timeline that was kept cannot change its shape any more. Have it as it is: reeldeck export."
            )
        }
        let draft = project.timeline
        let canvas = Canvas(
            ratio,
            shorterSide: draft.canvas.shorterSide,
            framesPerSecond: draft.canvas.framesPerSecond
        )
        guard canvas != draft.canvas else { return }
        let sentence = EditPhrase.sentence(for: .setCanvas(canvas), in: draft, language: .english)
        try await speak(sentence, context, tellsJSON: false)
    }

    private func speak(_ message: String, _ context: AppContext, tellsJSON: Bool = true) async throws {
        // What the conversation compares with is what the service holds now, not what was last seen of it.
        try await context.workspace.readyToSend()
        let events = await context.workspace.events()
        var turn = SpokenTurn(streams: !json)
        await context.workspace.say(message)
        for await event in events {
            turn.hear(event)
            if turn.isOver { break }
        }
        let project = await context.workspace.project
        if json, tellsJSON { Console.json(turn.json(draft: project.timeline)) }
        if let problem = turn.problem { throw SayFailed(reason: problem, cause: turn.cause) }
        if !json { try await follow(turn.suggestions, context) }
    }

    /// Does what the agent suggests where it is free, and says how to do the rest; with `auto_actions` does that too.
    private func follow(_ suggestions: [GuiTalk.Action], _ context: AppContext) async throws {
        for suggestion in suggestions {
            switch suggestion {
            case .state, .summary: Console.line(await context.workspace.project.timeline.summary)
            case .credits: Console.line(try await context.client.credits().words)
            case .upload: Console.note("To upload a file: reeldeck upload FILE")
            case .export where context.settings.autoActions: try await exported(from: context)
            case .export: Console.note("To export the film: reeldeck export")
            case .edit(let sentence) where context.settings.autoActions:
                // One step at a time: what this leads to is for the next message.
                guard sentence != text.joined(separator: " ") else { break }
                try await speak(sentence, context)
            case .edit(let sentence): Console.note("To do what is suggested, say: \(sentence)")
            }
        }
    }

    private func exported(from context: AppContext) async throws {
        let updates = await context.workspace.renders.updates()
        let job = try await context.workspace.export(RenderOutput(), to: nil)
        try await JobWatch.wait(for: job.id, in: context, updates, json: false)
    }
}

/// The edit went wrong, for a reason that the agent or the service gave.
struct SayFailed: Error, CustomStringConvertible {
    let reason: String
    /// The service's error, if one was the reason; it decides the exit status.
    var cause: ServiceError?

    var description: String { reason }
}

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
    @Flag(help: "Print how the studio reads it; nothing is sent or changed.") var explain = false
    @Argument(help: "What to say.") var text: [String]

    func run() async throws {
        let message = text.joined(separator: " ").trimmingCharacters(in: .whitespacesAndNewlines)
        guard !message.isEmpty else {
            throw ValidationError(.nothingToSay)
        }
        if explain { return try await AppContext.with(service) { try await $0.explain(message) } }
        let action = Request.Action(said: message)
        switch action {
        case .say, .edit, .undo, .redo, .answer:
            try await AppContext.with(service, session) { try await speak(action, $0) }
        case .state: try await ShowCommand.with(service, json: json).run()
        case .credits: try await CreditsCommand.with(service, json: json).run()
        case .export(let order):
            try await AppContext.with(service, session) { context in
                try await ExportRun(context, json: json).run(order)
            }
        case .upload(let files): try await UploadCommand.with(service, session, files: files, json: json).run()
        }
    }

    /// - Parameter isFollowing: whether an agent suggested it. One step at a time: what this leads to is not done by itself.
    private func speak(_ action: Request.Action, _ context: AppContext, isFollowing: Bool = false) async throws {
        // What the conversation compares with is what the service holds now, not what was last seen of it.
        try await context.workspace.readyToSend()
        let events = await context.workspace.events()
        _ = await context.takeUpLeftOpen(events)
        var turn = SpokenTurn(streams: !json, language: context.language)
        await context.workspace.submit(context.request(action))
        for await event in events {
            turn.hear(event)
            if turn.isOver { break }
        }
        let project = await context.workspace.project
        if json { Console.json(turn.json(draft: project.timeline)) }
        try turn.check()
        if !json { try await follow(turn.suggestions, context, isActing: context.settings.autoActions && !isFollowing) }
    }

    /// Does what the agent suggests where it is free, and says how to do the rest, or does that too.
    private func follow(_ suggestions: [GuiTalk.Action], _ context: AppContext, isActing: Bool) async throws {
        for suggestion in suggestions {
            switch suggestion {
            case .state, .summary: Console.line(await context.workspace.project.timeline.summary)
            case .credits: Console.line(Speech.told.words(for: try await context.client.credits()))
            case .upload: Console.note(Speech.words.howToUpload)
            case .export where isActing: try await ExportRun(context, json: false).run(ExportOrder())
            case .export: Console.note(Speech.words.howToExport)
            case .edit(let sentence) where isActing:
                try await speak(.say(sentence), context, isFollowing: true)
            case .edit(let sentence): Console.note(Speech.words.howToDo(sentence))
            }
        }
    }
}

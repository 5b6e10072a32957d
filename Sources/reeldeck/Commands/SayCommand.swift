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
    @Flag(help: "Print one JSON object at the end.") var json = false
    @Argument(help: "What to say.") var text: [String]

    func run() async throws {
        let message = text.joined(separator: " ").trimmingCharacters(in: .whitespacesAndNewlines)
        guard !message.isEmpty else {
            throw ValidationError("Say something, for example: make a 10 second city timelapse")
        }
        switch MessageRouter.route(message) {
        case .message(let message): try await Bench.with(service) { try await speak(message, $0) }
        case .state: try await ShowCommand.with(service, json: json).run()
        case .credits: try await CreditsCommand.with(service, json: json).run()
        case .export(let wish):
            if let ratio = wish.ratio { try await Bench.with(service) { try await shape($0, to: ratio) } }
            try await ExportCommand.with(service, wish: wish, json: json).run()
        case .upload(let files):
            guard !files.isEmpty else { throw BadInput("Name the file to upload: reeldeck upload FILE.") }
            try await UploadCommand.with(service, files: files, json: json).run()
        }
    }

    /// Gives the film another shape before it is exported: the service renders the canvas of the draft.
    private func shape(_ bench: Bench, to ratio: Canvas.Ratio) async throws {
        let draft = try await bench.workspace.refresh().timeline
        let canvas = Canvas(
            ratio,
            shorterSide: draft.canvas.shorterSide,
            framesPerSecond: draft.canvas.framesPerSecond
        )
        guard canvas != draft.canvas else { return }
        let sentence = EditPhrase.sentence(for: .setCanvas(canvas), in: draft, language: .english)
        try await speak(sentence, bench, tellsJSON: false)
    }

    private func speak(_ message: String, _ bench: Bench, tellsJSON: Bool = true) async throws {
        // What the conversation compares with is what the service holds now, not what was last seen of it.
        _ = try await bench.workspace.refresh()
        let events = await bench.workspace.events()
        var transcript = Transcript(streams: !json)
        await bench.workspace.say(message)
        for await event in events {
            transcript.hear(event)
            if transcript.isOver { break }
        }
        let project = await bench.workspace.project
        if json, tellsJSON { Console.json(transcript.json(draft: project.timeline)) }
        if let problem = transcript.problem { throw SayFailed(reason: problem, cause: transcript.cause) }
    }
}

/// The edit went wrong, for a reason that the agent or the service gave.
struct SayFailed: Error, CustomStringConvertible {
    let reason: String
    /// The service's error, if one was the reason; it decides the exit status.
    var cause: ServiceError?

    var description: String { reason }
}

/// What is heard during one turn, and how much of it was printed.
private struct Transcript {
    let streams: Bool
    private(set) var isOver = false
    private(set) var problem: String?
    private(set) var cause: ServiceError?
    private var texts: [Int: String] = [:]
    private var changes: [String] = []
    private var tools: [(call: TurnReader.ToolCall, error: String?, isDone: Bool)] = []

    init(streams: Bool) { self.streams = streams }

    mutating func hear(_ event: Workspace.Event) {
        switch event {
        case .notice(let notice): hear(notice)
        case .sessionRenewed: Console.note("The service did not know the session any more; this is a new one.")
        case .storageTrouble(let words): Console.note(words)
        }
    }

    private mutating func hear(_ notice: Conversation.Notice) {
        switch notice {
        case .began, .draft: break
        case .text(let piece, let text):
            if streams { Console.text(Self.rest(of: text, after: texts[piece] ?? "")) }
            texts[piece] = text
        case .toolStarted(let call):
            tools.append((call, nil, false))
            if streams { Console.progress("⚙ \(call.name) \(call.subject)") }
        case .toolEnded(let id, let error):
            if let index = tools.lastIndex(where: { $0.call.id == id }) {
                tools[index].isDone = true; tools[index].error = error
            }
            Console.endProgress()
        case .changes(let lines):
            changes += lines
            if streams { for line in lines { Console.line("✓ \(line)") } }
        case .stillWorking: Console.note("⏳ Still working…")
        case .recovering: Console.note("The connection broke; looking whether the edit was done…")
        case .failed(let reason, _, let cause):
            problem = problem ?? reason
            self.cause = self.cause ?? cause
        case .finished:
            isOver = true
            if streams, let last = texts.keys.max().flatMap({ texts[$0] }), !last.hasSuffix("\n") { Console.text("\n") }
        }
    }

    /// What a longer text adds to the one shown; a text that is another one altogether goes on a line of its own.
    private static func rest(of text: String, after shown: String) -> String {
        if text.hasPrefix(shown) { return String(text.dropFirst(shown.count)) }
        return shown.hasPrefix(text) ? "" : "\n" + text
    }

    func json(draft: Draft) -> JSON {
        [
            "reply": .string(texts.keys.sorted().compactMap { texts[$0] }.joined(separator: "\n")),
            "changes": .array(changes.map(JSON.string)),
            "tools": .array(
                tools.map { tool in
                    [
                        "name": .string(tool.call.name), "subject": .string(tool.call.subject),
                        "status": .string(tool.error != nil ? "failed" : tool.isDone ? "done" : "unfinished"),
                    ]
                }
            ),
            "error": JSON(problem),
            "summary": .string(draft.summary),
            "duration_ms": JSON(draft.duration),
        ]
    }
}

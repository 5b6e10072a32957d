import ArgumentParser
import EditLanguage
import ExactJSON
import Workspace

/// What an earlier program was told to say and did not send.
struct PendingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pending",
        abstract:
            "List what was said and not sent, or not exported, when a program ended, and what is still asked; send or drop it.",
        subcommands: [List.self, Send.self, Drop.self],
        defaultSubcommand: List.self
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List them, the one said first in front.")

        @OptionGroup var service: ServiceOptions
        @Flag(help: "Print JSON.") var json = false

        func run() async throws {
            try await AppContext.with(service) { context in
                let left = await context.takeUpLeftOpen(await context.workspace.events())
                // The program that was asked may have ended before anybody could answer.
                let question = await context.workspace.project.questions.first.map { Speech.told.words(for: $0) }
                if json {
                    let pending = JSON.array(left.map { .string($0.text) })
                    Console.json(["pending": pending, "question": question.map { .string($0) } ?? .null])
                    return
                }
                for (place, request) in left.enumerated() { Console.line("\(place + 1)  \(request.text)") }
                if let question {
                    Console.line("? \(question)")
                    Console.note(Speech.words.howToAnswer)
                } else if left.isEmpty {
                    Console.note(Speech.words.nothingPending)
                }
            }
        }
    }

    struct Send: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Send them in order, or only some.")

        @OptionGroup var service: ServiceOptions
        @OptionGroup var session: SessionOptions
        @OptionGroup var choice: PendingChoice

        func run() async throws {
            try await AppContext.with(service, session) { context in
                try await context.workspace.readyToSend()
                let events = await context.workspace.events()
                for request in try choice.chosen(of: await context.takeUpLeftOpen(events)) {
                    Console.note("▸ \(request.text)")
                    if case .export(let order) = request.action {
                        try await ExportRun(context, json: false).run(order, of: request.id, events) {
                            await context.workspace.handle(waiting: request.id, .send)
                        }
                        continue
                    }
                    var turn = SpokenTurn(streams: true, language: Speech.language)
                    await context.workspace.handle(waiting: request.id, .send)
                    for await event in events {
                        turn.hear(event)
                        if turn.isOver || turn.wasNotSent { break }
                    }
                    // What comes behind was said after it, and may lean on it.
                    try turn.check()
                }
            }
        }
    }

    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Drop them, or only some.")

        @OptionGroup var service: ServiceOptions
        @OptionGroup var choice: PendingChoice

        func run() async throws {
            try await AppContext.with(service) { context in
                for request in try choice.chosen(of: await context.takeUpLeftOpen(await context.workspace.events())) {
                    await context.workspace.handle(waiting: request.id, .withdraw)
                    Console.line(Speech.words.isDropped(request.text))
                }
            }
        }
    }
}

/// Which of the messages that were not sent are meant.
struct PendingChoice: ParsableArguments {
    @Argument(help: "Their numbers in the list; by default all.") var numbers: [Int] = []

    func chosen(of left: [Request]) throws(CommandFailure) -> [Request] {
        guard !numbers.isEmpty else { return left }
        var chosen: [Request] = []
        for number in numbers.sorted() {
            guard left.indices.contains(number - 1) else { throw CommandFailure(.noPending(number, of: left.count)) }
            chosen.append(left[number - 1])
        }
        return chosen
    }
}

extension AppContext {
    /// Takes up what an earlier program left: tells what became of a message that was on its way, and gives those that
    /// were not sent.
    func takeUpLeftOpen(_ events: AsyncStream<Workspace.Event>) async -> [Request] {
        let left = await workspace.restore()
        guard let id = left.cutOff else { return left.unsent }
        for await event in events {
            guard case .request(let told, id) = event else {
                if let note = event.note(in: Speech.told) { Console.note(note) }
                continue
            }
            switch told {
            case .cutOff: Console.note(Speech.told.words(for: told) ?? "")
            case .changes(let lines): for line in lines { Console.note(ToldLine.marked(line)) }
            case .failed(let reason, _, _): Console.note(reason)
            case .finished: return left.unsent
            default: break
            }
        }
        return left.unsent
    }
}

import ArgumentParser
import ExactJSON
import Foundation
import Workspace

/// The exports.
struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs",
        abstract: "List the exports; wait for, retry or cancel one.",
        subcommands: [List.self, Wait.self, Retry.self, Cancel.self],
        defaultSubcommand: List.self
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the exports, newest first.")

        @OptionGroup var service: ServiceOptions
        @Flag(help: "Print JSON.") var json = false

        func run() async throws {
            try await AppContext.with(service) { context in
                let jobs = try await context.workspace.jobs()
                if json {
                    Console.json(["jobs": .array(jobs.map(\.json))])
                } else if jobs.isEmpty {
                    Console.note(Speech.words.noExports)
                } else {
                    let wording = Speech.told
                    for job in jobs { Console.line(job.listLine(wording)) }
                }
            }
        }
    }

    struct Wait: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take up an export and wait until it is over.")

        @OptionGroup var service: ServiceOptions
        @Flag(help: "Print JSON.") var json = false
        @Argument(help: "The job, such as render_1763800000000.") var id: String

        func run() async throws {
            try await AppContext.with(service) { context in
                let events = await context.workspace.events()
                try await context.workspace.renders.resume()
                try await JobWatch.wait(for: id, in: context, events, json: json)
            }
        }
    }

    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Begin a failed or cancelled export again, and wait.")

        @OptionGroup var service: ServiceOptions
        @Flag(help: "Print JSON.") var json = false
        @Argument(help: "The job.") var id: String

        func run() async throws {
            try await AppContext.with(service) { context in
                let events = await context.workspace.events()
                guard let job = try await context.workspace.retry(id) else {
                    throw CommandFailure(.notRetriable(id: id))
                }
                try await JobWatch.wait(for: job.id, in: context, events, json: json)
            }
        }
    }

    struct Cancel: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Stop an export.")

        @OptionGroup var service: ServiceOptions
        @Argument(help: "The job.") var id: String

        func run() async throws {
            try await AppContext.with(service) { context in
                guard let job = try await context.workspace.jobs().first(where: { $0.id == id }) else {
                    throw CommandFailure(.noJob(id: id))
                }
                guard !job.isOver else { throw CommandFailure(.isOver(id: id, status: job.status)) }
                try await context.workspace.renders.cancel(id)
                Console.line(Speech.words.jobIsCancelled(id))
            }
        }
    }
}

extension RenderJob {
    fileprivate func listLine(_ wording: any WorkspaceWording) -> String {
        let step = wording.step(phase)
        return switch phase {
        case .done(let size):
            "\(sign) \(id)  \(ByteCount.words(size))  \(file.path)" + (note.map { "\n  \($0)" } ?? "")
        case .failed(let reason): "\(sign) \(id)  \(step): \(reason)"
        case .rendering(let share), .downloading(_, let share):
            "\(sign) \(id)  \(step) \(Int(share * 100))%  \(file.path)"
        case .saved, .cancelled: "\(sign) \(id)  \(step)  \(file.path)"
        }
    }
}

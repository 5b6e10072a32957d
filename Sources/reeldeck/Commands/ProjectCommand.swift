import ArgumentParser
import ExactJSON
import Foundation
import ServiceClient
import Workspace

/// The projects, which are the same for every service; the options of one are taken all the same, so that they can stand
/// on every command.
struct ProjectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project",
        abstract: "List, make, rename, remove and open projects.",
        subcommands: [List.self, New.self, Rename.self, Remove.self, Open.self, Link.self],
        defaultSubcommand: List.self
    )

    private static func store() throws -> ProjectStore {
        try ProjectStore(file: Folders(environment: ProcessInfo.processInfo.environment).projectsFile)
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the projects, the one used last first.")

        @OptionGroup var service: ServiceOptions
        @Flag(help: "Print JSON.") var json = false

        func run() throws {
            let names = try ProjectCommand.store().names()
            if json {
                Console.json(["projects": .array(names.map(JSON.string))])
            } else if names.isEmpty {
                Console.note(Speech.words.noProjects)
            } else {
                for (index, name) in names.enumerated() { Console.line((index == 0 ? "* " : "  ") + name) }
            }
        }
    }

    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a project; it becomes the default.")

        @OptionGroup var service: ServiceOptions
        @Argument var name: String

        func run() throws {
            try ProjectCommand.store().create(name)
            Console.line(Speech.words.isReady(project: name))
        }
    }

    struct Rename: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give a project another name.")

        @OptionGroup var service: ServiceOptions
        @Argument var name: String
        @Argument var newName: String

        func run() throws {
            try ProjectCommand.store().rename(name, to: newName)
            Console.line(Speech.words.isNow(project: name, called: newName))
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rm",
            abstract: "Forget a project: its conversation and its jobs. Films stay."
        )

        @OptionGroup var service: ServiceOptions
        @Argument var name: String

        func run() throws {
            try ProjectCommand.store().remove(name)
            Console.line(Speech.words.isGone(project: name))
        }
    }

    struct Open: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a project the default.")

        @OptionGroup var service: ServiceOptions
        @Argument var name: String

        func run() throws {
            _ = try ProjectCommand.store().open(name, service: "studio", create: false)
            Console.line(Speech.words.isDefault(project: name))
        }
    }

    struct Link: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print an address that opens the project in a browser; only the hosted service has one."
        )

        @OptionGroup var service: ServiceOptions
        @Flag(help: "Print JSON.") var json = false

        func run() async throws {
            try await AppContext.with(service) { context in
                guard context.client.traits.hasWebPages else {
                    throw CommandFailure(.noWebPage(service: context.client.traits.label))
                }
                let link = try await context.workspace.browserLink()
                if json {
                    Console.json([
                        "url": .string(link.address),
                        "expires_in_s": JSON(link.lasts.map { Int($0.components.seconds) }),
                    ])
                } else {
                    Console.line(link.address)
                }
            }
        }
    }
}

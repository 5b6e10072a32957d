import ArgumentParser
import ExactJSON
import Foundation
import ServiceProtocol
import Timeline
import Workspace

/// Files for the session.
struct UploadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upload",
        abstract: "Upload files or web addresses to the project.",
        discussion: "Accepted are \(AcceptedMedia.list); at most 200 MB each."
    )

    @OptionGroup var service: ServiceOptions
    @OptionGroup var session: SessionOptions
    @Flag(help: "Print JSON.") var json = false
    @Argument(help: "Files or http addresses.") var files: [String]

    func run() async throws {
        try await AppContext.with(service, session) { context in
            let event = try await context.carryOut(.upload(files)) { event in
                if case .uploading(let share) = event {
                    Console.progress(Speech.words.uploading(Int(share * 100)))
                }
            }
            Console.endProgress()
            guard case .uploaded(let uploaded) = event else { return }
            if json {
                Console.json(["files": .array(uploaded.map(\.json))])
            } else {
                for file in uploaded { Console.line(Speech.told.words(for: file)) }
                Console.note(Speech.words.howToPlace)
            }
        }
    }
}

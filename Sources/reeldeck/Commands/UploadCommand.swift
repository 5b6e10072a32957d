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
            let uploaded = try await Uploading.upload(files, context.workspace)
            if json {
                Console.json(["files": .array(uploaded.map(\.json))])
            } else {
                for file in uploaded { Console.line(Uploading.words(for: file)) }
                Console.note("Put it on the timeline with: reeldeck say \"put the uploaded file on the timeline\"")
            }
        }
    }
}

/// Uploads for the commands that make some.
enum Uploading {
    static func upload(_ places: [String], _ workspace: Workspace) async throws -> [UploadedFile] {
        let addresses = places.filter(WrittenPath.isAddress)
        let files = places.filter { !WrittenPath.isAddress($0) }.map { WrittenPath.url($0) }
        var uploaded: [UploadedFile] = []
        if !files.isEmpty {
            uploaded += try await workspace.upload(files) { share in
                Console.progress("uploading \(Int(share * 100))%")
            }
            Console.endProgress()
        }
        if !addresses.isEmpty { uploaded += try await workspace.upload(addresses: addresses) }
        return uploaded
    }

    static func words(for file: UploadedFile) -> String {
        var facts: [String] = []
        if let duration = file.duration { facts.append(TimeText.seconds(duration)) }
        if let width = file.width, let height = file.height { facts.append("\(width)×\(height)") }
        return "Uploaded \(file.name)" + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
    }
}

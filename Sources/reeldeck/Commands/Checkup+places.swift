import ArgumentParser
import ExactJSON
import Foundation
import PrivateFiles
import ProgramLog
import Rendering
import ServiceClient
import ServiceProtocol
import Studio
import Timeline
import Workspace

// The folders, the log and the service.
extension Checkup {
    static func folders(_ folders: Folders) -> [Finding] {
        [("data", folders.data), ("state", folders.state)].map { name, folder in
            var place = folder
            // The nearest folder that is there decides whether the rest can be made.
            while !FileManager.default.fileExists(atPath: place.path), place.path != "/" {
                place.deleteLastPathComponent()
            }
            let isWritable = FileManager.default.isWritableFile(atPath: place.path)
            return Finding(
                name: name,
                verdict: isWritable ? .good : .bad,
                detail: folder.path,
                remedy: isWritable
                    ? ""
                    : "\(place.path) cannot be written to: change its permissions, or set XDG_\(name.uppercased())_HOME"
            )
        }
    }

    /// Where one reads afterwards what happened.
    static func log(_ folders: Folders) -> Finding {
        let file = LogSink.file(in: folders.state)
        let facts = FileFacts(file.path, followingLinks: false)
        let isBad = facts.map { $0.kind != .file || !$0.isMine } ?? false
        return Finding(
            name: "log",
            verdict: isBad ? .fair : .good,
            detail: facts == nil ? "\(file.path) (nothing yet)" : file.path,
            remedy: isBad ? "nothing is written there, since it is no file of yours: move it away" : ""
        )
    }

    static func service(_ options: ServiceOptions) async -> Finding {
        do {
            return try await AppContext.with(options) { context in
                let name = context.client.traits.keepsMediaHere ? "studio" : "service"
                let credits = try await context.client.credits()
                let address = try await context.client.address()
                return Finding(name: name, verdict: .good, detail: "\(address) answers; \(credits.available) credits")
            }
        } catch let error as ServiceError {
            let wording = Language(environment: ProcessInfo.processInfo.environment).workspaceWording
            return Finding(
                name: "service",
                verdict: .bad,
                detail: wording.whatHappened(in: error),
                remedy: wording.whatToDo(about: error)
            )
        } catch {
            let wording = Language(environment: ProcessInfo.processInfo.environment).workspaceWording
            return Finding(name: "service", verdict: .bad, detail: wording.account(of: error))
        }
    }
}

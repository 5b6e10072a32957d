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
        let places: [(Finding.Check, URL, variable: String)] = [
            (.data, folders.data, "XDG_DATA_HOME"), (.state, folders.state, "XDG_STATE_HOME"),
        ]
        return places.map { check, folder, variable in
            var place = folder
            // The nearest folder that is there decides whether the rest can be made.
            while !FileManager.default.fileExists(atPath: place.path), place.path != "/" {
                place.deleteLastPathComponent()
            }
            let isWritable = FileManager.default.isWritableFile(atPath: place.path)
            return Finding(
                check: check,
                verdict: isWritable ? .good : .bad,
                detail: .plain(folder.path),
                remedy: isWritable ? nil : .openFolder(path: place.path, variable: variable)
            )
        }
    }

    /// Where one reads afterwards what happened.
    static func log(_ folders: Folders) -> Finding {
        let file = LogSink.file(in: folders.state)
        let facts = FileFacts(file.path, followingLinks: false)
        let isBad = facts.map { $0.kind != .file || !$0.isMine } ?? false
        return Finding(
            check: .log,
            verdict: isBad ? .fair : .good,
            detail: facts == nil ? .logToCome(path: file.path) : .plain(file.path),
            remedy: isBad ? .moveLogAway : nil
        )
    }

    static func service(_ options: ServiceOptions) async -> Finding {
        do {
            return try await AppContext.with(options) { context in
                let check: Finding.Check = context.client.traits.keepsMediaHere ? .studio : .service
                let credits = try await context.client.credits()
                let address = try await context.client.address()
                return Finding(
                    check: check,
                    verdict: .good,
                    detail: .answers(address: address, credits: credits.available)
                )
            }
        } catch let error as ServiceError {
            return Finding(
                check: .service,
                verdict: .bad,
                detail: .plain(Speech.told.whatHappened(in: error)),
                remedy: .plain(Speech.told.whatToDo(about: error))
            )
        } catch {
            return Finding(check: .service, verdict: .bad, detail: .plain(Speech.told.account(of: error)))
        }
    }
}

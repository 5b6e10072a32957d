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

    /// The service, and the way to it where it is not on this machine.
    static func service(_ options: ServiceOptions) async -> [Finding] {
        do {
            return try await AppContext.with(options) { context in
                let isHere = context.client.traits.keepsMediaHere
                let way = isHere ? [] : await way(context.client)
                do {
                    let credits = try await context.client.credits()
                    let detail = Finding.Detail.answers(
                        address: try await context.client.address(),
                        credits: credits.available
                    )
                    return way + [Finding(check: isHere ? .studio : .service, verdict: .good, detail: detail)]
                } catch let error as ServiceError {
                    return way + [finding(.service, error)]
                }
            }
        } catch let error as ServiceError {
            return [finding(.service, error)]
        } catch {
            return [Finding(check: .service, verdict: .bad, detail: .plain(Speech.told.account(of: error)))]
        }
    }

    /// Which proxy the service is called through, and whose certificates are believed.
    private static func way(_ client: ServiceClient) async -> [Finding] {
        let proxy: Finding
        do throws(ServiceError) {
            let named = try await client.proxy()
            let detail = named.map { Finding.Detail.proxy(place: $0.place, variable: $0.variable) }
            proxy = Finding(check: .proxy, verdict: .good, detail: detail ?? .noProxy)
        } catch {
            proxy = finding(.proxy, error)
        }
        let trust = client.trust
        let certificates = Finding.Detail.certificates(trust.sources, besideSystem: trust.file == nil)
        return [proxy, Finding(check: .certificates, verdict: .good, detail: certificates)]
    }

    private static func finding(_ check: Finding.Check, _ error: ServiceError) -> Finding {
        Finding(
            check: check,
            verdict: .bad,
            detail: .plain(Speech.told.whatHappened(in: error)),
            remedy: .plain(Speech.told.whatToDo(about: error))
        )
    }
}

import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

// What goes to the service and what comes from it.
extension Workspace {
    /// Uploads files; what the service says of them.
    public func upload(
        _ files: [URL],
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) async throws -> [UploadedFile] {
        let uploaded = try await inSession {
            try await self.client.upload(files: files, session: $0, progress: progress)
        }
        do {
            try store.note(sources: files, of: current.name)
        } catch {
            listener?.yield(.storageTrouble("What was uploaded cannot be kept in mind: \(error)"))
        }
        return uploaded
    }

    /// Has the service fetch files from the web.
    public func upload(addresses: [String]) async throws -> [UploadedFile] {
        try await inSession { try await self.client.upload(addresses: addresses, session: $0) }
    }

    /// Exports the draft as it stands.
    ///
    /// The draft is asked for anew, so that what is rendered is what the service holds.
    /// - Parameter file: where the film goes; nil for a free name after the project, in the folder worked in.
    public func export(_ output: RenderOutput, to file: URL?) async throws -> RenderJob {
        // That the film cannot go there is better known before anything is asked for.
        if let file { try store.check(destination: file, of: current.name, draft: current.timeline) }
        let project = try await refresh()
        guard !project.timeline.isEmpty else { throw NothingToExport() }
        let place = try file ?? freeName(format: output.format)
        return try await renders.export(
            project.draft,
            of: project,
            session: try await sessionID(),
            output: output,
            to: place
        )
    }

    private func freeName(format: String) throws -> URL {
        let folder = URL(filePath: FileManager.default.currentDirectoryPath)
        let ending = format.allSatisfy { $0.isLetter || $0.isNumber } ? format : "mp4"
        return try FreeName.next(to: folder.appending(path: "\(current.name).\(ending)")) { try store.isTaken($0) }
    }
}

/// There is no segment in the draft.
public struct NothingToExport: Error, Hashable, Sendable, CustomStringConvertible {
    /// What happened and what to do.
    public var description: String {
        "The timeline is empty: there is nothing to export. Say what to make first, "
            + "for example: make a 10 second city timelapse."
    }
}

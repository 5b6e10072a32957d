import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

// What goes to the service and what comes from it.
extension Workspace {
    /// Uploads files by path as it was written, or has the service fetch addresses; what the service says of them.
    /// - Throws: `RequestError.noFile` for no place at all, `RequestError.notSent` where the session is gone, else the service's
    ///   error. Files and addresses are sent one after the other, so what came first may be there all the same.
    public func upload(
        _ places: [String],
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) async throws -> [UploadedFile] {
        guard !places.isEmpty else { throw RequestError.noFile }
        let addresses = places.filter(WrittenPath.isAddress)
        let files = places.filter { !WrittenPath.isAddress($0) }.map { WrittenPath.url($0, in: folder) }
        var uploaded = files.isEmpty ? [] : try await upload(files, progress: progress)
        if !addresses.isEmpty { uploaded += try await upload(addresses: addresses) }
        return uploaded
    }

    /// Uploads files; what the service says of them.
    /// - Throws: `RequestError.notSent` where the session is gone, else the service's error.
    public func upload(
        _ files: [URL],
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) async throws -> [UploadedFile] {
        let uploaded = try await sending {
            try await self.client.upload(files: files, session: $0, progress: progress)
        }
        do {
            try store.note(sources: files, of: current.name)
        } catch {
            tell(trouble: .uploads(wording.account(of: error)))
        }
        return uploaded
    }

    /// Has the service fetch files from the web.
    /// - Throws: `RequestError.notSent` where the session is gone, else the service's error.
    public func upload(addresses: [String]) async throws -> [UploadedFile] {
        try await sending { try await self.client.upload(addresses: addresses, session: $0) }
    }

    /// Sends something into the session; where that is gone, nothing was sent, which is said.
    private func sending<Answer: Sendable>(
        _ call: @Sendable (_ session: String) async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await inSession(.betweenTurns, call)
        } catch RequestError.sessionLost {
            throw RequestError.notSent(.sessionLost)
        }
    }

    /// Exports the draft as it stands.
    ///
    /// The draft is asked for anew, so that what is rendered is what the service holds. That of a session which is gone
    /// is exported as it was last seen, under another session.
    /// - Parameters:
    ///   - file: where the film goes; nil for a free name after the project, in the folder worked in.
    ///   - kept: which of the timelines of sessions that are gone is meant, as for `shownTimeline`; nil for what there is.
    ///   - request: the request for it, which the job takes the place of.
    /// - Throws: `DestinationError` or `RequestError` where no film can go there or nothing is to be exported, the service's error
    ///   where the draft cannot be had, and the store's where the job cannot be kept; there is no job then.
    public func export(
        _ output: RenderOutput,
        to file: URL?,
        kept: Int? = nil,
        as request: RequestID? = nil
    ) async throws -> RenderJob {
        // That the film cannot go there is better known before anything is asked for.
        try check(file)
        let project = try await look()
        let draft = try shownTimeline(kept: kept).draft
        guard !Draft(json: draft).isEmpty else { throw RequestError.nothingToExport }
        let place = try file ?? freeName(format: output.format)
        return try await renders.export(
            draft,
            of: project,
            session: try await sessionForExport(),
            output: output,
            to: place,
            as: request
        )
    }

    /// Where the film of an order goes; nil for a free name.
    /// - Throws: `DestinationError` or `RequestError` where no film can go there.
    func place(of order: ExportOrder) throws -> URL? {
        let file = order.file.map { WrittenPath.url($0, in: folder) }
        try check(file)
        return file
    }

    private func check(_ file: URL?) throws {
        if let file { try store.check(destination: file, of: current.name, draft: current.timeline) }
        try checkFolder(of: file)
    }

    /// A folder in which a film can be put down; nil for the one that is worked in.
    func checkFolder(of file: URL?) throws(RequestError) {
        let path = (file?.deletingLastPathComponent() ?? folder).path(percentEncoded: false)
        guard FileManager.default.isWritableFile(atPath: path) else { throw .folder(path) }
    }

    private func freeName(format: String) throws -> URL {
        let ending = format.allSatisfy { $0.isLetter || $0.isNumber } ? format : "mp4"
        return try FreeName.next(to: folder.appending(path: "\(current.name).\(ending)")) { try store.isTaken($0) }
    }
}

import ExactJSON
import NIOCore
import NIOHTTP1
import ServiceProtocol

// The files of a session, which the studio alone tells and changes.
extension ServiceClient {
    /// The media files of a session, with all that is known of them.
    /// - Throws: `ServiceError`: refused, not reachable, or an answer without files.
    public func media(session: String) async throws -> SessionMedia {
        // Files of earlier versions are looked into the first time.
        try files(try await call(.GET, ServicePaths.media(session: session), timeout: .minutes(5)))
    }

    /// Gives a file of a session another name, or the content of another file; the files as they are then.
    /// - Throws: `ServiceError`: refused, not reachable, or an answer without files.
    public func change(file id: String, _ change: MediaChange, session: String) async throws -> SessionMedia {
        try files(try await call(.PATCH, ServicePaths.file(id, session: session), .json(change.json)))
    }

    /// Takes a file out of a session; the files as they are then.
    /// - Throws: `ServiceError`: refused, not reachable, or an answer without files.
    public func remove(file id: String, session: String) async throws -> SessionMedia {
        try files(try await call(.DELETE, ServicePaths.file(id, session: session)))
    }

    private func files(_ data: JSON) throws(ServiceError) -> SessionMedia {
        guard let media = SessionMedia(json: data) else { throw .unreadable(what: .notJSON) }
        return media
    }
}

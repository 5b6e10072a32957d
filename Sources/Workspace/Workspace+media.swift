import Foundation
import ServiceClient
import ServiceProtocol

// The media files of the project.
extension Workspace {
    /// Looks at the media files, and tells them.
    public func seeMedia() async {
        do {
            tell(.media(try await media()))
        } catch is CancellationError {
            // The program goes.
        } catch {
            tell(.notSeen(RequestError(error)))
        }
    }

    /// Gives a file another name, and tells the files as they are then.
    /// - Throws: `RequestError.sessionLost`, or the service's error.
    public func rename(file id: String, to name: String) async throws {
        tell(
            .media(
                try await inSession(.never) { try await self.client.change(file: id, .name(name), session: $0) }
            )
        )
    }

    /// Takes a file out of the project, and tells the files as they are then.
    /// - Throws: `RequestError.sessionLost`, or the service's error.
    public func remove(file id: String) async throws {
        tell(.media(try await inSession(.never) { try await self.client.remove(file: id, session: $0) }))
    }

    /// Puts another file of this machine where one was, such as one that is missing, and tells the files as they are then.
    /// - Parameter progress: is told the share of it that is sent so far, 0–1.
    /// - Throws: `RequestError.sessionLost`, or the service's error; the file may be there as one more then.
    public func relink(
        file id: String,
        to path: String,
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) async throws {
        let uploaded = try await upload([WrittenPath.url(path, in: folder)], progress: progress)
        guard let new = uploaded.first?.id else { throw ServiceError.unreadable(what: .noFileTaken) }
        do {
            tell(
                .media(
                    try await inSession(.never) {
                        try await self.client.change(file: id, .content(ofFile: new), session: $0)
                    }
                )
            )
        } catch {
            // It cannot stand for the other, and nobody asked for one more.
            _ = try? await inSession(.never) { try await self.client.remove(file: new, session: $0) }
            throw error
        }
    }

    /// What is in a folder of this machine; nil for the one that is worked in.
    public nonisolated func look(into path: String?) -> FolderListing {
        FolderListing(lookingInto: path ?? folder.path(percentEncoded: false))
    }

    private func media() async throws -> SessionMedia {
        // Without a session nothing was uploaded, and none is begun for looking.
        guard current.sessionID != nil else { return SessionMedia([]) }
        guard client.traits.managesMedia else {
            return SessionMedia(in: try await inSession(.betweenTurns) { try await self.client.state(session: $0) })
        }
        return try await inSession(.betweenTurns) { try await self.client.media(session: $0) }
    }
}

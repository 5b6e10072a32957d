import Foundation
import ServiceProtocol

/// A film that has come, whole.
public struct DownloadedFilm: Hashable, Sendable {
    /// Where it lies.
    public let file: URL
    /// How long it is, in bytes.
    public let size: Int
    /// What it is by its first bytes.
    public let kind: MediaSignature
}

/// What is to come, and where it lies until it is whole.
struct ExpectedFilm: Sendable {
    let part: PartialFile
    /// How long the whole is, by the word of the service, in bytes.
    let promised: Int?
    /// The kind of file that was asked for.
    let format: String

    /// What has come, by its first bytes; what is no film is thrown away, since no film can go on from it.
    func checkedKind() throws(ServiceError) -> MediaSignature {
        guard let kind = MediaSignature(part.beginning(MediaSignature.length)), kind.serves(format: format) else {
            part.remove()
            throw .unreadable(what: .noFilm)
        }
        return kind
    }
}

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
    /// Looks into it; nil where nobody can.
    let probe: FilmProbe?
    /// The largest that is taken, in bytes.
    let largest: Int

    /// What has come, by its first bytes; what is no film is thrown away, since no film can go on from it.
    func checkedKind() throws(ServiceError) -> MediaSignature {
        guard let kind = MediaSignature(part.beginning(MediaSignature.length)), kind.serves(format: format) else {
            part.remove()
            throw .unreadable(what: .noFilm)
        }
        return kind
    }

    /// What has come, whole: by its boxes, where it has some, and by whoever can look into it. What is not goes, lest
    /// the next try goes on from there.
    func checkedWhole() async throws -> MediaSignature {
        let kind = try checkedKind()
        let isWhole = kind != .mp4 || part.reading { MovieBoxes.areWhole(length: $0, read: $1) }
        guard isWhole, await probe?(part.part) != .noFilm else {
            part.remove()
            throw ServiceError.unreadable(what: .brokenFilm)
        }
        return kind
    }
}

import Foundation
import PrivateFiles
import ServiceClient

/// The place where a film is to go, and what stands there; a link is looked at itself, and not where it leads.
struct Destination: Hashable, Sendable {
    let file: URL

    init(_ file: URL) { self.file = file }

    private var path: String { file.path(percentEncoded: false) }
    private var part: String { FilmPlace.part(of: file).path(percentEncoded: false) }
    private var facts: FileFacts? { FileFacts(path, followingLinks: false) }

    /// Whether nothing at all stands there, not even a link that leads nowhere.
    var isFree: Bool { facts == nil }

    /// Which film stands there, `-` for none: kept with a job, so that what somebody else puts there meanwhile is told
    /// from what was to be replaced.
    var standing: String { facts?.identity.text ?? "-" }

    /// How long the file is that stands there, in bytes.
    var fileSize: Int? { facts.flatMap { $0.kind == .file ? $0.size : nil } }

    /// A place where a film can go: free, or with a file in it which the film replaces, as whoever named it knows.
    func check() throws(DestinationError) {
        if let obstacle { throw obstacle }
        if let kind = FileFacts(part, followingLinks: false)?.kind, kind != .file { throw .partInTheWay(path: part) }
    }

    /// What stands there that no film may replace.
    private var obstacle: DestinationError? {
        if file.hasDirectoryPath || facts?.kind == .folder {
            return .folder(path: path, example: file.appending(path: "film.mp4").path)
        }
        switch facts?.kind {
        case .link:
            return .link(path: path, target: try? FileManager.default.destinationOfSymbolicLink(atPath: path))
        case .pipe: return .special(path: path, .pipe)
        case .socket: return .special(path: path, .socket)
        case .device: return .special(path: path, .device)
        case .file, .folder, nil: return nil
        }
    }

    /// Throws away what has come of a film; what cannot be that, such as a folder of the same name, stays.
    func removePart() {
        if FileFacts(part, followingLinks: false)?.kind == .file { unlink(part) }
    }

    /// Has what came of a film go with it to another name.
    func movePart(to other: Destination) {
        if FileFacts(part, followingLinks: false)?.kind == .file { _ = rename(part, other.part) }
    }

    /// Whether it is something of the machine's own, where no film was ever meant to go.
    var isDevice: Bool { facts?.kind == .device }

    /// Whether a film that is whole may take its name now, after what stood there when it was asked for.
    func mayBeTaken(since standing: String?) -> Bool {
        guard let facts else { return true }
        guard facts.kind == .file else { return false }
        return standing == nil || standing == facts.identity.text
    }
}

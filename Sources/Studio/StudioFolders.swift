import Foundation
import PrivateFiles

/// The studio's folder on disk.
///
/// It is for its user alone. In a folder that was given and that others can look into, it is a folder of its own; the mode
/// of a folder that others made is never changed.
struct StudioFolders: Sendable {
    /// Where everything is.
    let root: URL

    /// The studio's folder at a place that was given.
    init(root given: URL) {
        let inside = given.appending(path: "reeldeck")
        root = Self.holdsStudio(given) ? given : Self.isOpen(given) || Self.holdsStudio(inside) ? inside : given
    }

    /// An earlier version kept everything in the folder itself: it stays where it is, and its files are closed.
    ///
    /// In a folder that others can look into, a database of theirs is a trap: whoever made it could read all that is put
    /// into it.
    private static func holdsStudio(_ folder: URL) -> Bool {
        let database = folder.appending(path: databaseName).path
        guard let facts = FileFacts(database, followingLinks: false), facts.kind == .file else { return false }
        return facts.isMine || FileFacts(folder.path)?.isOpenToOthers == false && FileFacts.isTrusted(database)
    }

    private static func isOpen(_ folder: URL) -> Bool {
        FileFacts(folder.path)?.kind == .folder && !PrivateFolder.isPrivate(folder)
    }

    private static let databaseName = "studio.sqlite"

    /// Uploaded files, under names of our own making.
    var media: URL { root.appending(path: "media") }
    /// Clips and music made here.
    var generated: URL { root.appending(path: "generated") }
    /// Finished films.
    var films: URL { root.appending(path: "films") }
    /// What is being worked on; emptied at each start.
    var scratch: URL { root.appending(path: "scratch") }
    /// Sessions, drafts, media and jobs.
    var database: URL { root.appending(path: Self.databaseName) }
    /// Tells a second program that a studio runs, and where.
    var lock: URL { root.appending(path: "studio.lock") }

    /// Makes the folder, or sees that the one which is there is nobody else's.
    func claimRoot() throws(PrivateFilesError) {
        try PrivateFolder.make(root)
        guard !PrivateFolder.isPrivate(root), !Self.holdsStudio(root) else { return }
        throw PrivateFilesError(path: root.path, reason: "other users can look into it, or it is theirs")
    }

    /// Makes the folders, for their user alone, and clears what an earlier run left half done.
    func prepare() throws {
        try claimRoot()
        // In a folder that stands open, others may have put these there.
        for folder in [media, generated, films, scratch] { try PrivateFolder.claim(folder) }
        let manager = FileManager.default
        for name in (try? manager.contentsOfDirectory(atPath: scratch.path)) ?? [] {
            try? manager.removeItem(at: scratch.appending(path: name))
        }
        for folder in [generated, films] {
            let names = (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
            for name in names where name.hasSuffix(".part") {
                try? manager.removeItem(at: folder.appending(path: name))
            }
        }
        try PrivateFile.prepareDatabase(database)
    }

    /// A new folder for one piece of work; its maker removes it.
    func newScratch() throws -> URL {
        let folder = scratch.appending(path: UUID().uuidString)
        try PrivateFolder.make(folder)
        return folder
    }
}

import Foundation
import PrivateFiles

/// Marks a running program on disk, so that another can tell whether it still runs.
///
/// A file is locked for as long as the program lives; see `FileLock`.
final class ProcessMark: Sendable {
    /// What the program is called on disk.
    let name: String
    private let folder: URL
    private let lock: FileLock

    /// Makes a mark in a folder; the number of open files is the only limit.
    init(folder: URL) throws(ProjectStoreError) {
        self.folder = folder
        name = UUID().uuidString.lowercased()
        do {
            // Who can take marks away has jobs taken over from a program that is at work on them.
            try PrivateFolder.claim(folder)
        } catch {
            throw .openToOthers(path: folder.path, reason: "\(error)")
        }
        guard let lock = try? FileLock.claim(folder.appending(path: name), .new) else {
            throw .unwritable(path: folder.path)
        }
        self.lock = lock
    }

    deinit { unlink(folder.appending(path: name).path) }

    /// Whether the program of a mark in the same folder still runs; the mark of one that does not is removed.
    func isAlive(_ other: String) -> Bool {
        if other == name { return true }
        guard UUID(uuidString: other) != nil else { return false }
        let file = folder.appending(path: other)
        do {
            guard let theirs = try FileLock.claim(file, .existing) else { return true }
            withExtendedLifetime(theirs) { _ = unlink(file.path) }
            return false
        } catch {
            return false
        }
    }
}

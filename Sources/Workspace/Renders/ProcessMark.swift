import Foundation
import PrivateFiles

/// Marks a running program on disk, so that another can tell whether it still runs.
///
/// A file is locked for as long as the program lives; the kernel gives the lock back however it ends. A process number
/// would not do: it is given to somebody else, and in a container it is the same at every start.
final class ProcessMark: Sendable {
    /// What the program is called on disk.
    let name: String
    private let folder: URL
    private let descriptor: Int32

    /// Makes a mark in a folder; the number of open files is the only limit.
    init(folder: URL) throws(ProjectStoreError) {
        self.folder = folder
        name = UUID().uuidString.lowercased()
        do {
            // Who can take marks away has jobs taken over from a program that is at work on them.
            try PrivateFolder.claim(folder)
        } catch {
            throw ProjectStoreError(reason: "\(error). Move it away, or close it to others: chmod go= \(folder.path)")
        }
        descriptor = open(folder.appending(path: name).path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw ProjectStoreError(
                reason: "\(folder.path) cannot be written to. Check its permissions and the free space."
            )
        }
    }

    deinit {
        unlink(folder.appending(path: name).path)
        close(descriptor)
    }

    /// Whether the program of a mark in the same folder still runs; the mark of one that does not is removed.
    func isAlive(_ other: String) -> Bool {
        if other == name { return true }
        guard UUID(uuidString: other) != nil else { return false }
        let path = folder.appending(path: other).path
        let theirs = open(path, O_RDWR | O_CLOEXEC)
        guard theirs >= 0 else { return false }
        defer { close(theirs) }
        guard flock(theirs, LOCK_EX | LOCK_NB) == 0 else { return true }
        unlink(path)
        return false
    }
}

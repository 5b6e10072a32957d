import Foundation

/// Files that only their user can read, whatever the umask.
public enum PrivateFile {
    /// Writes beside the place and renames, so that a crash never leaves half a file, and no byte of it was ever open.
    /// - Throws: `PrivateFilesError`; what was there before is there still.
    public static func write(_ text: String, to file: URL) throws(PrivateFilesError) {
        let folder = file.deletingLastPathComponent()
        try PrivateFolder.make(folder)
        let path = file.path(percentEncoded: false)
        let beside = folder.appending(path: ".\(file.lastPathComponent).\(UUID().uuidString)")
        let scratch = beside.path(percentEncoded: false)
        let descriptor = try create(scratch)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        // Else the name could be on the disk before the bytes, and after a loss of power stand for none.
        let isKept = rest.isEmpty && fsync(descriptor) == 0
        close(descriptor)
        guard isKept, rename(scratch, path) == 0 else {
            unlink(scratch)
            throw PrivateFilesError(path: path, reason: "cannot be written")
        }
    }

    /// Sees to it that a file which another library opens is there, and closed to others before the first byte of it.
    ///
    /// One that an earlier version left open is closed; one that another user put there is refused.
    /// - Throws: `PrivateFilesError` where another user put it there.
    public static func prepare(_ file: URL) throws(PrivateFilesError) {
        let path = file.path(percentEncoded: false)
        do throws(PrivateFilesError) {
            close(try create(path))
        } catch {
            // It is there, or cannot be made: then whoever opens it says why.
            guard FileFacts(path, followingLinks: false) != nil else { return }
            guard FileFacts.isTrusted(path) else {
                throw PrivateFilesError(path: path, reason: "another user put it there")
            }
            narrow(file)
        }
    }

    /// Sees to it that a database of SQLite's is there, and closed to others, and so is what an earlier version left beside
    /// it: what SQLite puts there itself, it gives the mode of the database.
    /// - Throws: `PrivateFilesError` where another user put it there.
    public static func prepareDatabase(_ file: URL) throws(PrivateFilesError) {
        try prepare(file)
        let folder = file.deletingLastPathComponent()
        for ending in databaseEndings { narrow(folder.appending(path: file.lastPathComponent + ending)) }
    }

    /// How the names of the files end that SQLite puts beside a database.
    public static let databaseEndings = ["-wal", "-shm"]

    /// Closes a file of this user's to others; nothing happens where there is none.
    ///
    /// The file is not opened for that: to close it again would give back the locks that SQLite holds on it.
    public static func narrow(_ file: URL) {
        let path = file.path(percentEncoded: false)
        guard let facts = FileFacts(path, followingLinks: false), facts.kind == .file, facts.isMine,
            facts.isOpenToOthers
        else { return }
        _ = chmod(path, FileFacts.forUserAlone(.file))
    }

    /// Makes a file that must not be there yet and opens it for writing; the caller closes it.
    private static func create(_ path: String) throws(PrivateFilesError) -> Int32 {
        let mode = FileFacts.forUserAlone(.file)
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw PrivateFilesError(path, errno: errno) }
        // A umask can take from the user too.
        _ = fchmod(descriptor, mode)
        return descriptor
    }
}

import Foundation
import PrivateFiles
import Synchronization

/// The part of a download that has come: `<file>.part`, which gets a film's name only when it is whole.
///
/// It is for its user alone until then, and never a link or another thing that somebody put in its place.
struct PartialFile: Sendable {
    let file: URL
    let part: URL

    init(beside file: URL) {
        self.file = file
        part = file.appendingPathExtension("part")
    }

    private var path: String { part.path(percentEncoded: false) }

    /// How much of it is there, in bytes; nothing where what is there cannot be ours.
    var length: Int { isOurs ? FileFacts(path, followingLinks: false)?.size ?? 0 : 0 }

    /// The files that this program made: on some disks what one makes belongs to somebody else.
    private static let made = Mutex<Set<FileIdentity>>([])

    /// A file of this user's that has no other name.
    private var isOurs: Bool {
        guard let facts = FileFacts(path, followingLinks: false), facts.kind == .file, facts.names == 1 else {
            return false
        }
        return FileFacts.isTrusted(path) || Self.made.withLock { $0.contains(facts.identity) }
    }

    /// The first bytes of what has come.
    func beginning(_ count: Int) -> [UInt8] {
        guard isOurs, let handle = try? FileHandle(forReadingFrom: part) else { return [] }
        defer { try? handle.close() }
        return Array((try? handle.read(upToCount: count)) ?? Data())
    }

    /// Leaves only its first bytes.
    func keep(_ length: Int) throws(ServiceError) {
        guard self.length > length else { return }
        let writer = try openAtEnd()
        defer { writer.close() }
        try writer.truncate(to: length)
    }

    /// Throws it away; what is not ours stays.
    func remove() {
        if isOurs { unlink(path) }
    }

    /// Opens it behind its last byte, making it where there is none.
    func openAtEnd() throws(ServiceError) -> Writer {
        do {
            try FileManager.default.createDirectory(
                at: part.deletingLastPathComponent(),
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: Int(FileMask.ofUsersFolders)]
            )
        } catch {
            throw .localFile(path: part.path, reason: "cannot be written (\(error.localizedDescription))")
        }
        if let facts = FileFacts(path, followingLinks: false), !isOurs {
            // A file of that name is the rest of something; it is begun anew, and the other is not written to.
            guard facts.kind == .file, unlink(path) == 0 else {
                throw .localFile(path: path, reason: "is in the way; move it, or choose another name for the film")
            }
        }
        let isNew = FileFacts(path, followingLinks: false) == nil
        let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .localFile(path: path, reason: "cannot be written (\(String(cString: strerror(errno))))")
        }
        if isNew, let facts = FileFacts(descriptor: descriptor) {
            _ = Self.made.withLock { $0.insert(facts.identity) }
        }
        // One that an earlier version left may be open to others.
        _ = fchmod(descriptor, 0o600)
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            return Writer(handle: handle, path: path, length: Int(try handle.seekToEnd()))
        } catch {
            throw .localFile(path: path, reason: "cannot be written (\(error.localizedDescription))")
        }
    }

    /// Gives it a film's name, and the mode that the user's umask gives to files.
    func becomeWhole(as film: URL) throws(ServiceError) {
        let place = film.path(percentEncoded: false)
        _ = chmod(path, FileMask.ofUsersFiles)
        guard rename(path, place) == 0 else {
            _ = chmod(path, 0o600)
            throw .localFile(path: place, reason: "cannot be written; the film is in \(path)")
        }
    }

    /// Writes bytes behind the last one.
    final class Writer {
        private let handle: FileHandle
        private let path: String
        /// How long the part is now, in bytes.
        private(set) var length: Int

        fileprivate init(handle: FileHandle, path: String, length: Int) {
            self.handle = handle
            self.path = path
            self.length = length
        }

        func write(_ bytes: [UInt8]) throws(ServiceError) {
            do {
                try handle.write(contentsOf: bytes)
                length += bytes.count
            } catch {
                throw .localFile(path: path, reason: "cannot be written; is the disk full?")
            }
        }

        fileprivate func truncate(to length: Int) throws(ServiceError) {
            do {
                try handle.truncate(atOffset: UInt64(length))
                self.length = length
            } catch {
                throw .localFile(path: path, reason: "cannot be written (\(error.localizedDescription))")
            }
        }

        func close() { try? handle.close() }
    }
}

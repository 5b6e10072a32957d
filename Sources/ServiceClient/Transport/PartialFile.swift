import Foundation
import PrivateFiles

/// The part of a download that has come: `<file>.part`, which gets a film's name only when it is whole.
///
/// It is for its user alone until then, and never a link or another thing that somebody put in its place.
struct PartialFile: Sendable {
    let file: URL
    let part: URL

    init(beside file: URL) {
        self.file = file
        part = FilmPlace.part(of: file)
    }

    private var path: String { part.path(percentEncoded: false) }

    /// How much of it is there, in bytes; nothing where what is there cannot be ours.
    var length: Int { isOurs ? FileFacts(path, followingLinks: false)?.size ?? 0 : 0 }

    /// A file of this user's that has no other name.
    private var isOurs: Bool {
        guard let facts = FileFacts(path, followingLinks: false) else { return false }
        return isOurs(facts)
    }

    private func isOurs(_ facts: FileFacts) -> Bool {
        facts.kind == .file && facts.names == 1 && (facts.isMine || FileFacts.isTrusted(path))
    }

    /// The first bytes of what has come.
    func beginning(_ count: Int) -> [UInt8] {
        guard isOurs, let handle = try? FileHandle(forReadingFrom: part) else { return [] }
        defer { try? handle.close() }
        return Array((try? handle.read(upToCount: count)) ?? Data())
    }

    /// Has somebody read what has come, who is told how long it is; false where it cannot be read.
    func reading(_ body: (_ length: Int, _ read: (_ place: Int, _ count: Int) -> [UInt8]) -> Bool) -> Bool {
        guard isOurs, let handle = try? FileHandle(forReadingFrom: part) else { return false }
        defer { try? handle.close() }
        return body(length) { place, count in
            guard (try? handle.seek(toOffset: UInt64(max(place, 0)))) != nil else { return [] }
            return Array((try? handle.read(upToCount: count)) ?? Data())
        }
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

    /// Opens it at its end, making it where there is none.
    func openAtEnd() throws(ServiceError) -> Writer {
        do {
            try FileManager.default.createDirectory(
                at: part.deletingLastPathComponent(),
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: Int(FileMask.ofUsersFolders)]
            )
        } catch {
            throw .localFile(path: part.path, reason: .unwritable(error.localizedDescription))
        }
        let descriptor = try openOurs()
        // One that an earlier version left may be open to others. There are disks that keep no modes.
        _ = fchmod(descriptor, 0o600)
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            return Writer(handle: handle, path: path, length: Int(try handle.seekToEnd()))
        } catch {
            throw .localFile(path: path, reason: .unwritable(error.localizedDescription))
        }
    }

    /// Opens the file that is there, or one made now. What was opened is looked at itself: something else may be put at
    /// the name at any time.
    private func openOurs() throws(ServiceError) -> Int32 {
        let flags = O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        for _ in 0..<10 {
            let made = open(path, flags | O_CREAT | O_EXCL, 0o600)
            if made >= 0 { return made }
            guard errno == EEXIST else { throw unwritable(errno) }
            let found = open(path, flags)
            if found >= 0 {
                if let facts = FileFacts(descriptor: found), isOurs(facts) { return found }
                close(found)
            }
            // A file of that name is the rest of something; it is begun anew, and the other is not written to.
            guard let kind = FileFacts(path, followingLinks: false)?.kind else { continue }
            guard kind == .file, unlink(path) == 0 else { break }
        }
        throw .localFile(path: path, reason: .inTheWay)
    }

    private func unwritable(_ number: Int32) -> ServiceError {
        .localFile(path: path, reason: .unwritable(String(cString: strerror(number))))
    }

    /// Gives it a film's name, and the mode that the user's umask gives to files; the name that it got.
    /// - Parameter place: is asked for the name, and again where something came there meanwhile.
    func becomeWhole(as place: () throws -> FilmPlace) throws -> URL {
        for _ in 0..<10 {
            let film = try place()
            let name = film.file.path(percentEncoded: false)
            setMode(ofFilm: true)
            if film.mayReplace ? rename(path, name) == 0 : FilmPlace.move(path, toFree: name) { return film.file }
            let number = errno
            setMode(ofFilm: false)
            guard number == EEXIST, !film.mayReplace else {
                throw ServiceError.localFile(path: name, reason: .unwritableFilm(in: path))
            }
        }
        throw ServiceError.localFile(path: path, reason: .noNameLeft)
    }

    /// Gives it the mode of a film, or of a part again.
    private func setMode(ofFilm isFilm: Bool) {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        guard let facts = FileFacts(descriptor: descriptor), isOurs(facts) else { return }
        _ = fchmod(descriptor, isFilm ? FileMask.ofUsersFiles : 0o600)
    }

    /// Writes bytes at the end.
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
                throw .localFile(path: path, reason: .diskFull)
            }
        }

        fileprivate func truncate(to length: Int) throws(ServiceError) {
            do {
                try handle.truncate(atOffset: UInt64(length))
                self.length = length
            } catch {
                throw .localFile(path: path, reason: .unwritable(error.localizedDescription))
            }
        }

        func close() { try? handle.close() }
    }
}

import Foundation

/// A file that one program at a time holds.
///
/// The lock is the kernel's (`flock`), so it goes with the process however that ends; a file left behind by a crash means
/// nothing. A process number in a file would not do: it is given to somebody else, and in a container it is the same at
/// every start.
public final class FileLock: Sendable {
    private let descriptor: Int32

    /// Which file is locked.
    public enum Opening: Hashable, Sendable {
        /// One that is made now and must not be there yet.
        case new
        /// One that is there.
        case existing
        /// One that is there, else one that is made now.
        case either

        fileprivate var flags: Int32 {
            switch self {
            case .new: O_CREAT | O_EXCL
            case .existing: 0
            case .either: O_CREAT
            }
        }
    }

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Locks a file until the lock is released; nil where another program holds it.
    /// - Throws: `PrivateFilesError` where it cannot be opened or locked.
    public static func claim(_ file: URL, _ opening: Opening) throws(PrivateFilesError) -> FileLock? {
        let path = file.path(percentEncoded: false)
        let descriptor = open(path, opening.flags | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw PrivateFilesError(path, errno: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let number = errno
            close(descriptor)
            guard number == EWOULDBLOCK else { throw PrivateFilesError(path, errno: number) }
            return nil
        }
        return FileLock(descriptor: descriptor)
    }

    /// Puts a text into the file, in place of what it holds.
    public func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, bytes, bytes.count, 0)
    }
}

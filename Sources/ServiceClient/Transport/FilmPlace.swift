import Foundation

/// The name that a film takes when it is whole.
public struct FilmPlace: Hashable, Sendable {
    /// Where it goes.
    public let file: URL
    /// Whether what stands there is replaced; else nothing stood there, and what comes there meanwhile stays.
    public let mayReplace: Bool

    /// A place.
    public init(_ file: URL, mayReplace: Bool) {
        self.file = file
        self.mayReplace = mayReplace
    }

    /// Where a film lies until it is whole.
    public static func part(of file: URL) -> URL { file.appendingPathExtension("part") }

    /// Moves a file to a name that nothing has; `errno` is `EEXIST` where something has it by now.
    static func move(_ path: String, toFree name: String) -> Bool {
        if link(path, name) == 0 {
            unlink(path)
            return true
        }
        guard errno != EEXIST else { return false }
        // On a disk without second names, the name is taken by an empty file first.
        let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        close(descriptor)
        if rename(path, name) == 0 { return true }
        let number = errno
        unlink(name)
        errno = number
        return false
    }
}

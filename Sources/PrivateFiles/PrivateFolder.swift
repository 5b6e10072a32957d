import Foundation

/// Folders that only their user can look into, whatever the umask.
public enum PrivateFolder {
    /// Makes a folder, and what is missing above it, for the user alone; a folder that is there stays as it is.
    /// - Throws: `PrivateFilesError` where it cannot be made.
    public static func make(_ folder: URL) throws(PrivateFilesError) { try make(path: path(folder)) }

    /// Makes a folder of a name that only Reeldeck gives, and closes one that an earlier version left open.
    ///
    /// Only what belongs to this user and is a folder itself, not a link to one, is ours to close. In a folder that is
    /// closed itself, one of its owner's is as good as ours: nobody else could put it there.
    /// - Throws: `PrivateFilesError` where it cannot be made or closed, or others can look into it and it is not ours to close.
    public static func claim(_ folder: URL) throws(PrivateFilesError) {
        let path = path(folder)
        guard let facts = FileFacts(path, followingLinks: false) else { return try make(path: path) }
        if facts.kind == .folder, facts.isMine {
            guard facts.isOpenToOthers else { return }
            guard chmod(path, FileFacts.forUserAlone(.folder)) == 0 else { throw .init(path, errno: errno) }
        } else if !isPrivate(folder), !(facts.kind == .folder && !facts.isOpenToOthers && isTrustedInside(path)) {
            throw PrivateFilesError(path: path, reason: "other users can look into it, and it is not ours to close")
        }
    }

    /// Whether a folder is there, belongs to this user, and is closed to all others.
    public static func isPrivate(_ folder: URL) -> Bool {
        guard let facts = FileFacts(path(folder)) else { return false }
        return facts.kind == .folder && facts.isMine && !facts.isOpenToOthers
    }

    private static func isTrustedInside(_ path: String) -> Bool {
        guard let above = FileFacts(FileFacts.folder(of: path)), !above.isOpenToOthers else { return false }
        return FileFacts.isTrusted(path)
    }

    private static func make(path: String) throws(PrivateFilesError) {
        if let facts = FileFacts(path) {
            guard facts.kind == .folder else { throw PrivateFilesError(path: path, reason: "it is no folder") }
            return
        }
        let above = (path as NSString).deletingLastPathComponent
        if !above.isEmpty, above != path { try make(path: above) }
        guard mkdir(path, FileFacts.forUserAlone(.folder)) == 0 else {
            let number = errno
            // Two who make it at once are both content.
            guard number == EEXIST, FileFacts(path)?.kind == .folder else { throw .init(path, errno: number) }
            return
        }
        // A umask can take from the user too; it can give nothing to others.
        _ = chmod(path, FileFacts.forUserAlone(.folder))
    }

    private static func path(_ folder: URL) -> String {
        let path = folder.absoluteURL.standardizedFileURL.path(percentEncoded: false)
        return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}

/// Why a private folder or file cannot be had.
public struct PrivateFilesError: LocalizedError, Hashable, Sendable, CustomStringConvertible {
    /// Which.
    public let path: String
    /// Why.
    public let reason: String

    /// An error.
    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    init(_ path: String, errno number: Int32) { self.init(path: path, reason: String(cString: strerror(number))) }

    /// What happened.
    public var description: String { "\(path): \(reason)" }
    /// Why, for those who name the path themselves.
    public var errorDescription: String? { reason }
}

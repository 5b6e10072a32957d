import Foundation

/// What stands at a path: its kind, its owner, who may look into it, and which file it is whatever it is called.
public struct FileFacts: Hashable, Sendable {
    /// Kinds of things that stand in a folder.
    public enum Kind: Hashable, Sendable {
        /// A plain file, a folder, a symbolic link, a named pipe, a socket, or a device.
        case file, folder, link, pipe, socket, device
    }

    /// What kind of thing it is.
    public let kind: Kind
    /// Which file it is: two names of one file have the same.
    public let identity: FileIdentity
    /// How long it is, in bytes.
    public let size: Int
    /// How many names it has.
    public let names: Int
    /// Whose it is.
    let owner: UInt32
    let mode: UInt32

    /// Looks at a path; nil where nothing stands there.
    /// - Parameter followingLinks: whether the facts are those of what a link leads to, and not the link's own.
    public init?(_ path: String, followingLinks: Bool = true) {
        var facts = stat()
        guard (followingLinks ? stat(path, &facts) : lstat(path, &facts)) == 0 else { return nil }
        self.init(facts)
    }

    /// Looks at an open file.
    public init?(descriptor: Int32) {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { return nil }
        self.init(facts)
    }

    private init(_ facts: stat) {
        kind =
            switch facts.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            case S_IFIFO: .pipe
            case S_IFSOCK: .socket
            default: .device
            }
        identity = FileIdentity(device: UInt64(truncatingIfNeeded: facts.st_dev), number: UInt64(facts.st_ino))
        size = Int(facts.st_size)
        names = Int(facts.st_nlink)
        owner = facts.st_uid
        mode = UInt32(facts.st_mode & 0o7777)
    }

    /// Whether it belongs to the user of this program.
    public var isMine: Bool { owner == geteuid() }

    /// Whether what stands at a path was put there by this user: whoever may write into a folder can put something there
    /// too, and so can whose the folder is.
    ///
    /// An administrator at work in a user's home trusts that user; and there are disks on which all belongs to somebody
    /// else, whoever made it.
    public static func isTrusted(_ path: String) -> Bool {
        guard let facts = FileFacts(path, followingLinks: false) else { return false }
        if facts.isMine { return true }
        let folder = self.folder(of: path)
        if geteuid() == 0, facts.owner == FileFacts(folder)?.owner { return true }
        return facts.owner == ownerOfWhatIsMade(in: folder)
    }

    /// Whose a file is that this user makes in a folder; nil where none can be made.
    private static func ownerOfWhatIsMade(in folder: String) -> UInt32? {
        let path = "\(folder)/.\(UUID().uuidString)"
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, forUserAlone(.file))
        guard descriptor >= 0 else { return nil }
        defer {
            unlink(path)
            close(descriptor)
        }
        return FileFacts(descriptor: descriptor)?.owner
    }

    static func folder(of path: String) -> String {
        let folder = (path as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }

    /// Whether another user may read it, change it, or pass through it.
    public var isOpenToOthers: Bool { mode & 0o077 != 0 }

    /// The mode of what is for its user alone.
    static func forUserAlone(_ kind: Kind) -> mode_t { kind == .folder ? 0o700 : 0o600 }
}

/// Which file something is, whatever it is called: its disk and its number there.
public struct FileIdentity: Hashable, Sendable {
    /// The disk.
    public let device: UInt64
    /// The number on the disk.
    public let number: UInt64

    /// An identity by its parts.
    public init(device: UInt64, number: UInt64) {
        self.device = device
        self.number = number
    }

    /// Reads `DEVICE:NUMBER`.
    public init?(text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let device = UInt64(parts[0]), let number = UInt64(parts[1]) else { return nil }
        self.init(device: device, number: number)
    }

    /// `DEVICE:NUMBER`, as it is kept on disk.
    public var text: String { "\(device):\(number)" }
}

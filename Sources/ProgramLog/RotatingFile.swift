import Foundation
import PrivateFiles

/// A file that lines are appended to, and that begins anew when it is full: `NAME`, before it `NAME.1`, `NAME.2` ….
///
/// It is for its user alone. Several programs may write to it at once: a line is one write, one program at a time turns
/// the files over, and the others see it and follow.
struct RotatingFile: ~Copyable {
    let file: URL
    /// A file of so many bytes is full.
    private let limit: Int
    /// How many full ones are kept.
    private let kept: Int
    private var descriptor: Int32 = -1

    init(_ file: URL, limit: Int = 1 << 20, kept: Int = 3) {
        self.file = file
        self.limit = limit
        self.kept = kept
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    private var path: String { file.path(percentEncoded: false) }

    /// Appends a line; where that cannot be done, it is lost, and the program goes on.
    mutating func append(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        guard reopen() else { return }
        if let size = FileFacts(descriptor: descriptor)?.size, size > 0, size + bytes.count > limit {
            turnOver()
            guard reopen() else { return }
        }
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    /// Opens the file that has the name now, making it where there is none; false where it is nobody's of this program.
    private mutating func reopen() -> Bool {
        if descriptor >= 0 {
            let open = FileFacts(descriptor: descriptor)
            if let open, FileFacts(path, followingLinks: false)?.identity == open.identity { return true }
            close(descriptor)
            descriptor = -1
        }
        guard (try? PrivateFolder.make(file.deletingLastPathComponent())) != nil else { return false }
        let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        let opened = open(path, flags, 0o600)
        guard opened >= 0 else { return false }
        guard let facts = FileFacts(descriptor: opened), facts.kind == .file, facts.isMine, fchmod(opened, 0o600) == 0
        else {
            close(opened)
            return false
        }
        descriptor = opened
        return true
    }

    private func turnOver() {
        let guardian = file.appendingPathExtension("lock")
        // Who comes second finds the file turned over, or writes once more into the full one.
        guard let lock = try? FileLock.claim(guardian, .either) else { return }
        withExtendedLifetime(lock) {
            guard FileFacts(path, followingLinks: false)?.identity == FileFacts(descriptor: descriptor)?.identity else {
                return
            }
            unlink("\(path).\(kept)")
            for number in stride(from: kept - 1, through: 1, by: -1) {
                rename("\(path).\(number)", "\(path).\(number + 1)")
            }
            rename(path, "\(path).1")
        }
    }
}

import Foundation
import Synchronization

/// The umask: the one that the user set is for films, and all else that the program makes is closed to others.
public enum FileMask {
    private static let given = Mutex<mode_t?>(nil)

    /// Closes to others whatever this program, its libraries and its tools make from now on. To be called once, before
    /// there is a second thread: the umask belongs to the whole program.
    public static func close() {
        let users = umask(0o077)
        given.withLock { $0 = $0 ?? users }
    }

    /// The umask as the user set it.
    public static var users: mode_t { given.withLock { $0 } ?? current }

    /// The mode of a file that follows the user's umask, as a film at its destination does.
    public static var ofUsersFiles: mode_t { 0o666 & ~users }

    /// The mode of a folder that follows the user's umask.
    public static var ofUsersFolders: mode_t { 0o777 & ~users }

    /// To ask for it by its own call is to change it, for all threads; the kernel tells it elsewhere too.
    private static var current: mode_t {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("Umask:") }
        let digits = line?.drop { !$0.isNumber } ?? ""
        return mode_t(digits, radix: 8) ?? 0o022
    }
}

import Foundation
import PrivateFiles

/// Holds a studio folder for one program at a time, and tells the others where its studio listens.
///
/// It goes with the process however that ends; see `FileLock`.
public struct StudioLock: Sendable {
    private let file: FileLock

    /// Who has the folder.
    public enum Claim: Sendable {
        /// This program, until the lock is released.
        case ours(StudioLock)
        /// Another program, whose studio listens at the address.
        case theirs(address: String)
        /// Another program that has not yet said where it listens.
        case starting
    }

    /// Claims a studio folder.
    /// - Throws: `StudioStartError.folder` where the folder cannot be used.
    public static func claim(folder: URL) throws(StudioStartError) -> Claim {
        let folders = StudioFolders(root: folder)
        do {
            try folders.claimRoot()
            // A lock of somebody else's would lead to a studio of theirs.
            try PrivateFile.prepare(folders.lock)
            if let file = try FileLock.claim(folders.lock, .either) {
                file.write("")
                return .ours(StudioLock(file: file))
            }
        } catch {
            throw .folder(path: error.path, reason: error.reason)
        }
        let text = try? String(contentsOf: folders.lock, encoding: .utf8)
        let address = text?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        return address.hasPrefix("http://127.0.0.1:") ? .theirs(address: address) : .starting
    }

    /// Tells where the studio listens.
    func publish(address: String) { file.write("\(address)\n") }
}

/// Why a studio cannot be started.
public enum StudioStartError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The folder cannot be used.
    case folder(path: String, reason: String)
    /// The port is taken or not allowed.
    case port(Int, reason: String)
    /// ffmpeg is not there.
    case tools(String)
    /// Another program has the folder and does not say where it listens.
    case held(path: String)

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .folder(let path, let reason):
            "The studio cannot use \(path): \(reason). Check its permissions and the free space."
        case .port(let port, let reason):
            "The studio cannot listen on port \(port): \(reason). Choose another with --port."
        case .tools(let text): text
        case .held(let path): "Another program holds \(path). End it, or choose another folder with --data."
        }
    }
}

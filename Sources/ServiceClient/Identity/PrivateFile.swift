import Foundation

/// Small files of the user's own that appear whole or not at all.
enum PrivateFile {
    /// Writes beside the place and renames, so that a crash never leaves half a file; `mode` is set before any byte.
    static func write(_ text: String, to file: URL, mode: Int) throws(ServiceError) {
        let manager = FileManager.default
        let folder = file.deletingLastPathComponent()
        let scratch = folder.appending(path: ".\(file.lastPathComponent).\(UUID().uuidString)")
        do {
            try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw .localFile(path: folder.path, reason: "cannot be created (\(error.localizedDescription))")
        }
        let made = manager.createFile(
            atPath: scratch.path,
            contents: Data(text.utf8),
            attributes: [.posixPermissions: mode]
        )
        guard made, rename(scratch.path, file.path) == 0 else {
            try? manager.removeItem(at: scratch)
            throw .localFile(path: file.path, reason: "cannot be written")
        }
    }
}

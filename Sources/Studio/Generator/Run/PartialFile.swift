import Foundation

/// A file that is written under another name and takes its own only when it is whole.
enum PartialFile {
    /// Lets `write` fill `<file>.part` and renames it; when that fails nothing is left under either name.
    static func write(
        _ file: URL,
        _ write: (URL) async throws(GeneratorError) -> Void
    ) async throws(GeneratorError) {
        let part = file.appendingPathExtension("part")
        // After the rename there is no such file any more, so this only ever clears away a failure.
        defer { try? FileManager.default.removeItem(at: part) }
        try? FileManager.default.removeItem(at: part)
        try await write(part)
        if Task.isCancelled { throw .cancelled }
        do {
            try? FileManager.default.removeItem(at: file)
            try FileManager.default.moveItem(at: part, to: file)
        } catch {
            throw .unwritable(path: file.path, reason: error.localizedDescription)
        }
    }
}

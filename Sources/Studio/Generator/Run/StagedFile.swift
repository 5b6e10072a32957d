import Foundation

/// A file that is written under another name and takes its own only when it is whole.
enum StagedFile {
    /// Lets `write` fill `<file>.part` and renames it; when that fails nothing is left under either name.
    static func write(
        _ file: URL,
        _ write: (URL) async throws(GeneratorError) -> Void
    ) async throws(GeneratorError) {
        try await collect(file) { part throws(GeneratorError) in
            try await write(part)
            return part
        }
    }

    /// Lets `write` work at `<file>.part`, a file or a folder, and moves the file that it returns into place.
    static func collect(
        _ file: URL,
        _ write: (URL) async throws(GeneratorError) -> URL
    ) async throws(GeneratorError) {
        let part = file.appendingPathExtension("part")
        // After a rename there is no such file any more, so this clears away failures and emptied folders.
        defer { try? FileManager.default.removeItem(at: part) }
        try? FileManager.default.removeItem(at: part)
        let finished = try await write(part)
        if Task.isCancelled { throw .cancelled }
        do {
            try? FileManager.default.removeItem(at: file)
            try FileManager.default.moveItem(at: finished, to: file)
        } catch {
            throw .unwritable(path: file.path, reason: error.localizedDescription)
        }
    }
}

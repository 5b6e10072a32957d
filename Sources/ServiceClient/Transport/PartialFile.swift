import Foundation

/// The part of a download that has come: `<file>.part`, which gets its own name only when it is whole.
struct PartialFile: Sendable {
    let file: URL
    /// How long the whole is, by the word of the service, in bytes.
    let promised: Int?

    init(beside file: URL, promised: Int?) {
        self.file = file
        self.promised = promised
    }

    private var part: URL { file.appendingPathExtension("part") }

    /// How much of it is there, in bytes.
    var length: Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: part.path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }

    /// Leaves only its first bytes.
    func keep(_ length: Int) throws(ServiceError) {
        guard self.length > length else { return }
        let writer = try openAtEnd()
        defer { writer.close() }
        try writer.truncate(to: length)
    }

    /// Opens it behind its last byte, making it where there is none.
    func openAtEnd() throws(ServiceError) -> Writer {
        do {
            try FileManager.default.createDirectory(
                at: part.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            if !FileManager.default.fileExists(atPath: part.path) {
                // A failure to make it shows when it is opened on the next line.
                _ = FileManager.default.createFile(atPath: part.path, contents: nil)
            }
            let handle = try FileHandle(forWritingTo: part)
            return Writer(handle: handle, path: part.path, length: Int(try handle.seekToEnd()))
        } catch {
            throw .localFile(path: part.path, reason: "cannot be written (\(error.localizedDescription))")
        }
    }

    /// Gives it its own name.
    func becomeWhole() throws(ServiceError) {
        guard rename(part.path, file.path) == 0 else {
            throw .localFile(path: file.path, reason: "cannot be written; the film is in \(part.path)")
        }
    }

    /// Writes bytes behind the last one.
    final class Writer {
        private let handle: FileHandle
        private let path: String
        /// How long the part is now, in bytes.
        private(set) var length: Int

        fileprivate init(handle: FileHandle, path: String, length: Int) {
            self.handle = handle
            self.path = path
            self.length = length
        }

        func write(_ bytes: [UInt8]) throws(ServiceError) {
            do {
                try handle.write(contentsOf: bytes)
                length += bytes.count
            } catch {
                throw .localFile(path: path, reason: "cannot be written; is the disk full?")
            }
        }

        fileprivate func truncate(to length: Int) throws(ServiceError) {
            do {
                try handle.truncate(atOffset: UInt64(length))
                self.length = length
            } catch {
                throw .localFile(path: path, reason: "cannot be written (\(error.localizedDescription))")
            }
        }

        func close() { try? handle.close() }
    }
}

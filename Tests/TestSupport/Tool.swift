import Foundation

/// Programs of the machine, which tests run to make something or to look at what was made.
///
/// Running one holds the thread until it has ended: a suite that does so is ``Turns/inTurn``.
public enum Tool {
    public struct Failure: Error {
        public let words: [String]
        public let status: Int32
        /// The last line that it wrote to its standard error.
        public let lastLine: String
    }

    public struct Ending {
        public let status: Int32
        /// What it wrote to its standard output.
        public let bytes: Data
        public let errors: Data

        public var output: String { String(decoding: bytes, as: UTF8.self) }
    }

    /// Where programs lie. It is not asked of the environment: a test of the terminal sets that meanwhile, and reading it
    /// then ends the whole run.
    public static let path = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:/opt/homebrew/bin"

    /// Runs a program and gives how it ended; throws what Foundation says where it could not be started.
    public static func run(_ words: [String], in folder: URL? = nil) throws -> Ending {
        let process = Process(), output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.currentDirectoryURL = folder
        process.environment = ["PATH": path, "LANG": "C.UTF-8"]
        // Into a file: a pipe that is not read while the other one is would hold the program up.
        let errors = FileManager.default.temporaryDirectory.appending(path: "errors-\(UUID().uuidString)")
        try Data().write(to: errors)
        defer { try? FileManager.default.removeItem(at: errors) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let written = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Ending(status: process.terminationStatus, bytes: written, errors: try Data(contentsOf: errors))
    }

    /// What a program writes to its standard output; throws ``Failure`` where it ends with another status than 0.
    @discardableResult
    public static func output(of words: [String], in folder: URL? = nil) throws -> String {
        let ending = try run(words, in: folder)
        guard ending.status == 0 else {
            let lines = String(decoding: ending.errors, as: UTF8.self).split(separator: "\n")
            throw Failure(words: words, status: ending.status, lastLine: lines.last.map(String.init) ?? "")
        }
        return ending.output
    }

    /// A film with a tone and pictures, which move unless others are named; those of one colour cost little to encode.
    public static func film(
        _ file: URL,
        seconds: Int,
        size: String = "320x180",
        pictures: String = "testsrc2"
    ) throws {
        try output(of: [
            "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "\(pictures)=size=\(size):rate=25", "-f", "lavfi", "-i",
            "sine=frequency=440:sample_rate=44100", "-t", "\(seconds)", "-c:v", "libx264", "-preset", "ultrafast",
            "-pix_fmt", "yuv420p", "-c:a", "aac", "-y", file.path,
        ])
    }
}

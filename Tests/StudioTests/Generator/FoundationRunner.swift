import Foundation

@testable import Studio

/// Runs programs with Foundation, for these tests.
struct FoundationRunner: ProcessRunning {
    func run(
        _ program: String,
        arguments: [String],
        workingDirectory: URL,
        onProgressLine: @escaping @Sendable (String) -> Void
    ) async throws {
        _ = try Self.output(of: program, arguments, in: workingDirectory).split(separator: "\n").map {
            onProgressLine(String($0))
        }
    }

    /// What a program writes to its standard output.
    static func output(of program: String, _ arguments: [String], in folder: URL? = nil) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = folder
        let errors = FileManager.default.temporaryDirectory.appendingPathComponent("errors-\(UUID().uuidString)")
        try Data().write(to: errors)
        defer { try? FileManager.default.removeItem(at: errors) }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let lines = try String(decoding: Data(contentsOf: errors), as: UTF8.self).split(separator: "\n")
            throw ProcessError(
                exitStatus: process.terminationStatus,
                lastErrorLine: lines.last.map(String.init) ?? ""
            )
        }
        return String(decoding: data, as: UTF8.self)
    }
}

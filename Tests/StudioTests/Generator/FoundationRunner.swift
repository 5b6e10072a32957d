import Foundation
import TestSupport

@testable import Studio

/// Runs programs with Foundation, for these tests.
struct FoundationRunner: ProcessRunning {
    func run(
        _ program: String,
        arguments: [String],
        workingDirectory: URL,
        onProgressLine: @escaping @Sendable (String) -> Void
    ) async throws {
        do {
            let output = try Tool.output(of: [program] + arguments, in: workingDirectory)
            for line in output.split(separator: "\n") { onProgressLine(String(line)) }
        } catch let failure as Tool.Failure {
            throw ProcessError(exitStatus: failure.status, lastErrorLine: failure.lastLine)
        }
    }
}

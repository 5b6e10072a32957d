import Foundation
import Rendering

/// Runs the generator's programs the way the renderer runs its own.
struct ToolRunner: ProcessRunning {
    func run(
        _ program: String,
        arguments: [String],
        workingDirectory: URL,
        onProgressLine: @escaping @Sendable (String) -> Void
    ) async throws {
        do {
            try await Tool.run(program, arguments, workingDirectory: workingDirectory.path, onLine: onProgressLine)
        } catch {
            // A `catch` a case of a typed error crashes the compiler of Swift 6.3.
            switch error {
            case .cancelled: throw CancellationError()
            case .exited(_, let status, let line):
                throw ProcessError(exitStatus: Int32(status), lastErrorLine: line ?? "")
            case .notStarted: throw error
            }
        }
    }
}

import Foundation

/// Runs one program to its end; the studio passes the renderer's runner.
protocol ProcessRunning: Sendable {
    /// Runs the program and returns when it ended well.
    ///
    /// Cancelling the task ends the program and throws `CancellationError`.
    ///
    /// - Parameters:
    ///   - program: a name looked up in the search path, or a path.
    ///   - onProgressLine: is given each line of the standard output.
    /// - Throws: `ProcessError` when the program ended badly, another error when it could not be started.
    func run(
        _ program: String,
        arguments: [String],
        workingDirectory: URL,
        onProgressLine: @escaping @Sendable (String) -> Void
    ) async throws
}

/// A program that ended badly.
struct ProcessError: Error, Equatable {
    let exitStatus: Int32
    /// The last line on the standard error that is not blank.
    let lastErrorLine: String
}

import ProgramLog
import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// What a tool wrote on its standard output.
struct ToolOutput: Hashable, Sendable {
    let bytes: [UInt8]
}

/// Runs a program by its arguments, without a shell, to its end.
///
/// The child reads from nowhere, speaks English (its messages are matched), and has a session of its own: a Ctrl-C in
/// the terminal is for the editor, which ends the child in its own way. Cancelling the task ends the child: it is
/// asked, and killed after 300 ms.
public enum Tool {
    /// Runs a program and gives each line of its standard output as it comes.
    ///
    /// The program is a path, or a name that is looked for along `PATH`.
    /// - Throws: `ToolError` where it cannot be started, ends otherwise than well, or is cancelled.
    public static func run(
        _ program: String,
        _ arguments: [String],
        priority: ToolPriority = .normal,
        workingDirectory: String? = nil,
        onLine: @escaping @Sendable (String) -> Void
    ) async throws(ToolError) {
        var splitter = LineSplitter()
        try await read(program, arguments, priority: priority, workingDirectory: workingDirectory) { bytes in
            splitter.append(bytes).forEach(onLine)
        }
        if let last = splitter.finish() { onLine(last) }
    }

    /// Runs a program and gives all of its standard output, up to 8 MB.
    static func collect(_ program: String, _ arguments: [String]) async throws(ToolError) -> ToolOutput {
        var collected: [UInt8] = []
        try await read(program, arguments) { bytes in
            if collected.count < 8 << 20 { collected += bytes }
        }
        return ToolOutput(bytes: collected)
    }

    /// Runs a program and gives its standard output as it comes, in pieces of any size.
    ///
    /// The next piece is read when `onBytes` has done with the last: a program whose output nobody takes stands still as
    /// soon as the pipe is full.
    static func read(
        _ program: String,
        _ arguments: [String],
        priority: ToolPriority = .normal,
        workingDirectory: String? = nil,
        onBytes: ([UInt8]) async -> Void
    ) async throws(ToolError) {
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .milliseconds(300))]
        let status: TerminationStatus
        let complaint: String?
        do {
            let result = try await Subprocess.run(
                program.contains("/") ? .path(FilePath(program)) : .name(program),
                arguments: Arguments(arguments),
                environment: .inherit.updating(["LC_ALL": "C"]),
                workingDirectory: workingDirectory.map { FilePath($0) },
                platformOptions: options,
                input: .none,
                output: .sequence,
                error: .sequence
            ) { execution in
                let process = Int(execution.processIdentifier.value)
                priority.apply(to: process)
                await Reaper.shared.watch(process)
                let errors = execution.standardError
                async let complaint = lastComplaint(errors)
                for try await buffer in execution.standardOutput {
                    await onBytes(buffer.withUnsafeBytes { Array($0) })
                }
                let heard = try await complaint
                // Both its streams have ended, so it has, or is about to.
                await Reaper.shared.forget(process)
                return heard
            }
            status = result.terminationStatus
            complaint = result.closureResult
        } catch {
            if Task.isCancelled { throw .cancelled }
            let reason = String(describing: error).printable
            log.error("tool not started", .program(program.fileName), .reason(reason))
            throw .notStarted(program: program.fileName, reason: reason)
        }
        if Task.isCancelled { throw .cancelled }
        switch status {
        case .exited(0): return
        case .exited(let code), .signaled(let code):
            log.warning("tool failed", .program(program.fileName), .exit(Int(code)), .reason(complaint ?? ""))
            throw .exited(program: program.fileName, status: Int(code), line: complaint)
        }
    }

    private static let log = Log(.rendering)

    /// Reads what a tool complains of to the end and keeps the line that tells most.
    private static func lastComplaint(_ stream: SubprocessOutputSequence) async throws -> String? {
        var splitter = LineSplitter()
        var complaint = Complaint()
        for try await buffer in stream {
            splitter.append(buffer.withUnsafeBytes { Array($0) }).forEach { complaint.hear($0) }
        }
        if let last = splitter.finish() { complaint.hear(last) }
        return complaint.line
    }
}

/// The line of a tool's error output that tells a person most: the last that is more than an echo of the failure.
struct Complaint {
    private(set) var line: String?

    mutating func hear(_ next: String) {
        let text = next.trimmingPrefix { $0 == " " }
        guard !text.isEmpty else { return }
        let isEcho = Self.echoes.contains { text.hasPrefix($0) }
        if line == nil || !isEcho { line = String(text).printable }
    }

    private static let echoes = [
        "Conversion failed!", "Exiting normally", "Error while filtering", "Last message repeated",
    ]
}

/// Why a program did not do its work.
public enum ToolError: Error, Hashable, Sendable, CustomStringConvertible {
    /// It could not be started at all.
    case notStarted(program: String, reason: String)
    /// It ended with an exit code or signal other than 0; the line is the last that it complained of.
    case exited(program: String, status: Int, line: String?)
    /// The task it ran for was cancelled.
    case cancelled

    /// What happened.
    public var description: String {
        switch self {
        case .notStarted(let program, let reason): "\(program) could not be started: \(reason)"
        case .exited(let program, let status, let line):
            "\(program) failed with status \(status)" + (line.map { ": \($0)" } ?? " and gave no reason")
        case .cancelled: "It was cancelled."
        }
    }
}

import Foundation
import Logging
import PrivateFiles
import Synchronization

/// Where the lines of the log go: nowhere until it is opened, then into a file of the user's.
public final class LogSink: Sendable {
    /// The one of this program.
    public static let shared = LogSink()

    private struct State: ~Copyable {
        var file: RotatingFile?
        var isEchoed = false
        var redaction = Redaction()
    }

    private let state = Mutex(State())
    private let now: @Sendable () -> Date

    /// A sink that is not open; a test may bring a clock of its own.
    public init(now: @escaping @Sendable () -> Date = { Date() }) { self.now = now }

    /// The log's file in a folder.
    public static func file(in folder: URL) -> URL { folder.appending(path: "reeldeck.log") }

    /// Writes to the log's file in a folder from now on.
    /// - Parameters:
    ///   - limit: as many bytes as the file may have before it begins anew.
    ///   - isEchoed: whether each line goes to standard error as well.
    public func open(in folder: URL, limit: Int = 1 << 20, isEchoed: Bool = false) {
        state.withLock { state in
            state.file = RotatingFile(Self.file(in: folder), limit: limit)
            state.isEchoed = isEchoed
        }
    }

    /// Never writes this token; those of the service's own kind are known without.
    public func keepSecret(_ token: String) { state.withLock { $0.redaction.add(token) } }

    func write(_ level: Logger.Level, _ area: String, _ message: String, _ metadata: Logger.Metadata) {
        let time = now()
        state.withLock { state in
            guard state.file != nil else { return }
            let line = LogLine(
                time: time,
                level: level,
                process: Int(ProcessInfo.processInfo.processIdentifier),
                area: area,
                message: message,
                facts: LogLine.ordered(metadata)
            ).text(state.redaction)
            state.file?.append(line)
            // A reader that went away is no reason to fail.
            if state.isEchoed { try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8)) }
        }
    }
}

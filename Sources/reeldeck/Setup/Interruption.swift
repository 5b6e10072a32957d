import ArgumentParser
import Dispatch
import Foundation

/// Ends a command well on SIGINT, SIGTERM and SIGHUP: its task is cancelled, so that no ffmpeg is left running.
enum Interruption {
    /// Runs a command; the status is then that of a program which the signal ended.
    static func run(_ body: @escaping () async throws -> Void) async throws {
        let (signals, continuation) = AsyncStream<Int32>.makeStream()
        let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield(number) }
            source.resume()
            return source
        }
        defer { sources.forEach { $0.cancel() } }
        try await withThrowingTaskGroup(of: Int32?.self) { group in
            nonisolated(unsafe) let body = body  // Runs in one task only; the group ends before this function does.
            group.addTask {
                try await body()
                return nil
            }
            group.addTask { await signals.first { _ in true } }
            let first = try await group.next() ?? nil
            group.cancelAll()
            guard let first else { return }
            // Let the command clean up; that it complains of being cancelled is no news.
            while let _ = try? await group.next() {}
            throw ExitCode(128 + first)
        }
    }
}

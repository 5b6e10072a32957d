import ArgumentParser
import Dispatch
import Foundation
import Synchronization

/// Ends a command well on SIGINT, SIGTERM and SIGHUP: its task is cancelled, so that no ffmpeg is left running.
final class Interruption: Sendable {
    private let received = Mutex<Int32?>(nil)

    /// Runs a command; the status is that of a program which the signal ended, if one did.
    func run(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let work = Task(operation: body)
        let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                self.received.withLock { $0 = $0 ?? number }
                work.cancel()
            }
            source.resume()
            return source
        }
        defer { sources.forEach { $0.cancel() } }
        let result = await work.result
        // That an interrupted command complains of it is no news.
        if let number = received.withLock({ $0 }) { throw ExitCode(128 + number) }
        try result.get()
    }
}

import Foundation
import Synchronization
import Workspace

/// Says on standard error that something goes on while nothing is heard of it; with `--quiet`, nothing.
final class Waiting: Sendable {
    private let silence: Mutex<Silence>
    private let began = ContinuousClock.now
    private let isTerminal: Bool

    private init() {
        isTerminal = isatty(STDERR_FILENO) == 1
        silence = Mutex(Silence(at: .zero, isTerminal: isTerminal))
    }

    /// Does something that hears of itself now and then.
    static func during<Result>(_ body: (_ heard: (_ isMidLine: Bool) -> Void) async throws -> Result) async rethrows
        -> Result
    {
        guard !Console.isQuiet else { return try await body { _ in } }
        let waiting = Waiting()
        let ticks = Task { await waiting.tick() }
        defer {
            ticks.cancel()
            Console.endProgress()
        }
        return try await body { waiting.heard(isMidLine: $0) }
    }

    /// Once a second, until nobody waits any more.
    private func tick() async {
        while (try? await Task.sleep(for: .seconds(1))) != nil { sayIfDue() }
    }

    private func sayIfDue() {
        let now = ContinuousClock.now - began
        guard let ms = silence.withLock({ $0.due(at: now) }) else { return }
        let words = "⏳ \(Speech.told.stillWorking(for: ms, quietFor: nil))"
        if isTerminal { Console.progress(words) } else { Console.note(words) }
    }

    /// - Parameter isMidLine: whether a line of the answer is begun.
    private func heard(isMidLine: Bool) {
        let now = ContinuousClock.now - began
        silence.withLock { if isMidLine, isTerminal { $0.hold() } else { $0.heard(at: now) } }
    }
}

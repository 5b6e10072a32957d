import Foundation
import Synchronization
import Workspace

/// Says on standard error that something goes on while nothing is heard of it; with `--quiet`, nothing.
final class Waiting: Sendable {
    private let silence: Mutex<Silence>
    private let began = ContinuousClock.now
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let task = Mutex<Task<Void, Never>?>(nil)

    private init() { silence = Mutex(Silence(at: .zero, isTerminal: isatty(STDERR_FILENO) == 1)) }

    /// Does something that hears of itself now and then.
    static func during<Result>(_ body: (_ heard: (_ isMidLine: Bool) -> Void) async throws -> Result) async rethrows
        -> Result
    {
        guard !Console.isQuiet else { return try await body { _ in } }
        let waiting = Waiting()
        waiting.begin()
        defer { waiting.end() }
        return try await body { waiting.heard(isMidLine: $0) }
    }

    private func begin() {
        let ticks = Task {
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(1))
                if !Task.isCancelled { tick() }
            }
        }
        task.withLock { $0 = ticks }
    }

    private func tick() {
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

    private func end() {
        task.withLock { $0?.cancel() }
        Console.endProgress()
    }
}

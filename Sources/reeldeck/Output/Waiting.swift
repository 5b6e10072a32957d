import Foundation
import Synchronization
import Workspace

/// Says on standard error what is waited for while nothing else is said there; with `--quiet`, nothing.
///
/// Whatever the program writes ends the silence, wherever it writes it: nobody has to tell that something was heard.
enum Waiting {
    private struct State: Sendable {
        var silence: Silence
        let isTerminal: Bool
        let began: ContinuousClock.Instant
        /// What is under way, in words, where that was said.
        var subject: String?
        /// What is counted down to, and how that is said, in ms.
        var countdown: (until: ContinuousClock.Instant, words: @Sendable (Int) -> String)?
    }

    private static let state = Mutex<State?>(nil)

    /// Does something during which nobody is to wait in the dark.
    static func during<Result>(_ body: () async throws -> Result) async rethrows -> Result {
        guard !Console.isQuiet else { return try await body() }
        let isTerminal = isatty(STDERR_FILENO) == 1
        state.withLock {
            $0 = State(
                silence: Silence(at: .zero, isTerminal: isTerminal),
                isTerminal: isTerminal,
                began: .now
            )
        }
        let ticks = Task {
            while (try? await Task.sleep(for: .seconds(1))) != nil { sayIfDue() }
        }
        defer {
            ticks.cancel()
            state.withLock { $0 = nil }
            Console.endProgress()
        }
        return try await body()
    }

    /// It is waited for a time that is known.
    static func count(down length: Duration, _ words: @escaping @Sendable (Int) -> String) {
        state.withLock { $0?.countdown = (.now + length, words) }
    }

    /// What is under way, for people; nil where that is over.
    static func isUnderWay(_ subject: String?) { state.withLock { $0?.subject = subject } }

    /// Something was written; whether it ended in the middle of a line.
    static func heard(isMidLine: Bool) {
        state.withLock { state in
            guard let began = state?.began, let isTerminal = state?.isTerminal else { return }
            if isMidLine, isTerminal {
                state?.silence.hold()
            } else {
                state?.silence.heard(at: .now - began)
            }
        }
    }

    private static func sayIfDue() {
        let line = state.withLock { state -> String? in
            guard var now = state, let ms = now.silence.due(at: .now - now.began) else { return nil }
            if let until = now.countdown?.until, until <= .now { now.countdown = nil }
            state = now
            if let (until, words) = now.countdown { return words((until - .now).inMilliseconds) }
            return now.subject.map { "\($0) · \(Speech.told.elapsed(ms))" }
                ?? Speech.told.stillWorking(for: ms, quietFor: nil)
        }
        if let line { Console.waiting("⏳ \(line)") }
    }
}

import CTerminalGuard
import Testing

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Arms the guard on standard output, with words in place of sequences.
private func enterScreen() {
    var mode = termios()
    _ = terminal_guard_arm(STDOUT_FILENO, &mode)
    let (enter, leave) = (Array("ENTERED".utf8), Array("RESTORED".utf8))
    _ = terminal_guard_set_sequences(enter, enter.count, leave, leave.count)
    terminal_guard_entered(&mode)
}

private func restorations(_ output: [UInt8]) -> Int {
    String(decoding: output, as: UTF8.self).split(separator: "RESTORED", omittingEmptySubsequences: false).count - 1
}

/// A process that dies gives the terminal back first, whatever it dies of.
struct TerminalGuardTests {
    @Test func aCrashRestores() async throws {
        let result = try await #require(
            processExitsWith: .signal(SIGSEGV),
            observing: [\.standardOutputContent]
        ) {
            signal(SIGSEGV, SIG_DFL)
            enterScreen()
            raise(SIGSEGV)
        }
        #expect(restorations(result.standardOutputContent) == 1)
    }

    @Test func aFailedPreconditionRestores() async throws {
        let result = try await #require(
            processExitsWith: .failure,
            observing: [\.standardOutputContent]
        ) {
            enterScreen()
            let empty: [Int] = []
            let index = Int(getpid())
            print(empty[index])
        }
        #expect(restorations(result.standardOutputContent) == 1)
    }

    @Test func anExitWithoutRestoringRestores() async throws {
        let result = try await #require(
            processExitsWith: .exitCode(3),
            observing: [\.standardOutputContent]
        ) {
            enterScreen()
            exit(3)
        }
        #expect(restorations(result.standardOutputContent) == 1)
    }

    @Test func aFirstTerminationIsOnlyTold() async throws {
        let result = try await #require(
            processExitsWith: .exitCode(0),
            observing: [\.standardOutputContent]
        ) {
            enterScreen()
            kill(getpid(), SIGTERM)
            kill(getpid(), SIGHUP)
            terminal_guard_leave()
            terminal_guard_leave()
            exit(0)
        }
        #expect(restorations(result.standardOutputContent) == 1)
    }

    @Test func aSecondTerminationLaterEnds() async throws {
        let result = try await #require(
            processExitsWith: .signal(SIGTERM),
            observing: [\.standardOutputContent]
        ) {
            enterScreen()
            // To the process and not to this thread, where the runtime blocks it.
            // As a program that does not listen: signal after signal, until the grace is over.
            while true { kill(getpid(), SIGTERM) }
        }
        #expect(restorations(result.standardOutputContent) == 1)
    }
}

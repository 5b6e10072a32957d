import FaultyService
import Foundation
import SeededNumbers
import Subprocess
import Synchronization

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// A person's folder and the service that they work with.
struct Home: Sendable {
    let folder: URL
    let address: String
    let settings: SoakSettings

    /// Does something in a home of its own that goes away afterwards.
    static func with<Value>(
        _ address: String,
        _ settings: SoakSettings,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (Home) async throws -> Value
    ) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reeldeck-soak-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(Home(folder: folder, address: address, settings: settings))
    }

    /// What the program finds around it.
    var environment: [String: String] {
        [
            "HOME": folder.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "LANG": "C.UTF-8", "TERM": "xterm-256color", "NEMO_API_URL": address,
            "REELDECK_PATIENCE": "\(settings.patience)",
        ]
    }

    /// Runs a command of the program, to its end or until it is killed.
    func run(_ words: [String], kill: Kill? = nil) async throws -> Told {
        let watch = Watch()
        let variables = environment.reduce(into: [Environment.Key: String]()) {
            $0[.init(stringLiteral: $1.key)] = $1.value
        }
        let hanging = settings.hanging
        let result = try await Subprocess.run(
            .path(FilePath(settings.program)),
            arguments: Arguments(words),
            environment: .custom(variables),
            workingDirectory: FilePath(folder.path),
            input: .none,
            output: .sequence,
            error: .sequence
        ) { execution in
            let killer = kill.map { kill in
                Task {
                    try await kill.wait()
                    watch.ends(by: .killed)
                    try execution.send(signal: .kill)
                }
            }
            let patience = Task {
                try await Task.sleep(for: hanging)
                watch.ends(by: .hung)
                try execution.send(signal: .kill)
            }
            defer {
                killer?.cancel()
                patience.cancel()
            }
            let errors = execution.standardError
            async let complaints = watch.read(errors)
            let output = try await watch.read(execution.standardOutput)
            return (output, try await complaints)
        }
        let silence = watch.end()
        let end: Told.End =
            switch result.terminationStatus {
            case .exited(let status): .exited(Int(status))
            case .signaled(let signal): (signal == SIGKILL ? watch.cause : nil) ?? .crashed(signal: Int(signal))
            }
        return Told(
            words: words,
            output: result.closureResult.0,
            errors: result.closureResult.1,
            end: end,
            silence: silence
        )
    }
}

/// When a program is killed.
enum Kill: Sendable {
    /// So long after it was started.
    case after(Duration)
    /// So long after it made a call, before that is answered or behind it.
    case atCall(Int, of: FaultyService, then: Duration)

    func wait() async throws {
        switch self {
        case .after(let pause): try await Task.sleep(for: pause)
        case .atCall(let number, let service, let pause):
            await service.reach(calls: number)
            try await Task.sleep(for: pause)
        }
    }

    /// A moment by chance: mostly at one of the first calls, where something is at stake.
    static func random(_ numbers: inout Seeded, calls: Int, _ service: FaultyService) async -> Kill {
        if numbers.chance(30) { return .after(.milliseconds(numbers.number(10...600))) }
        let number = await service.calls + numbers.number(1...calls)
        return .atCall(number, of: service, then: .milliseconds(numbers.one(of: [0, 5, 20, 100, 400])))
    }
}

/// What a run of the program told.
struct Told: Sendable {
    enum End: Hashable, Sendable {
        case exited(Int)
        case killed
        case crashed(signal: Int)
        case hung
    }

    let words: [String]
    let output: String
    let errors: String
    let end: End
    /// The longest time in which it wrote nothing.
    let silence: Duration

    var isOver: Bool { if case .exited = end { true } else { false } }

    var transcript: String {
        var lines = ["$ reeldeck \(words.joined(separator: " "))"]
        lines += output.split(separator: "\n").map { "  \($0)" }
        lines += errors.split(separator: "\n").map { "  ! \($0)" }
        return (lines + ["  → \(end)"]).joined(separator: "\n")
    }
}

/// Looks when a program writes.
private final class Watch: Sendable {
    private struct State {
        var last = ContinuousClock.now
        var longest = Duration.zero
        var cause: Told.End?

        mutating func heard() {
            let now = ContinuousClock.now
            longest = max(longest, last.duration(to: now))
            last = now
        }
    }

    private let state = Mutex(State())

    /// Why we ended it, where we did.
    var cause: Told.End? { state.withLock { $0.cause } }
    func ends(by cause: Told.End) { state.withLock { $0.cause = $0.cause ?? cause } }

    func read(_ stream: SubprocessOutputSequence) async throws -> String {
        var bytes: [UInt8] = []
        for try await buffer in stream {
            bytes += buffer.withUnsafeBytes { Array($0) }
            state.withLock { $0.heard() }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func end() -> Duration {
        state.withLock { state in
            state.heard()
            return state.longest
        }
    }
}

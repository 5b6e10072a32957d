import CPty
import Foundation

/// The program on a pseudo-terminal, read so that the time of every byte is known.
final class Screen {
    typealias Instant = ContinuousClock.Instant

    /// All between the marks of a synchronized update, with what came before it, and when the last byte was there.
    struct Frame {
        let bytes: [UInt8]
        let end: Instant

        func holds(_ text: String) -> Bool { bytes.firstRange(of: Array(text.utf8)) != nil }
    }

    /// What a key brought.
    struct Echo {
        let milliseconds: Double
        let bytes: Int
    }

    let began: Instant
    let figures: ProcessFigures
    private let master: Int32
    private let process: pid_t
    /// What came and was not looked at.
    private var pending: [UInt8] = []
    private var isOver = false

    /// Bytes that came between two keys, though nothing was pressed: the next key must not be taken for their cause.
    private(set) var strayBytes = 0

    /// After so long without a sign the program is taken to hang.
    static let hanging = 30
    /// As long as this nothing more has come when what a key brought is at its end. Longer than the 16 ms between two frames,
    /// so that a frame that was put off still counts, and the next key finds none put off; it is in no time that is measured.
    private static let silence = 25
    private static let frameBegins = Array("\u{1B}[?2026h".utf8)
    private static let frameEnds = Array("\u{1B}[?2026l".utf8)

    init(_ program: String, in home: BenchmarkHome, columns: Int, rows: Int) throws {
        let words: [UnsafeMutablePointer<CChar>?] = [strdup(program), nil]
        let variables: [UnsafeMutablePointer<CChar>?] = home.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        let folder = home.folder.path(percentEncoded: false)
        var child: Int32 = 0
        began = .now
        master = pty_spawn(program, words, variables, folder, Int32(columns), Int32(rows), &child)
        process = child
        figures = ProcessFigures(process: child)
        guard master >= 0 else { throw BenchmarkFailure.noProgram(program) }
    }

    deinit {
        if !isOver {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        close(master)
    }

    func write(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = Foundation.write(master, bytes, bytes.count)
    }

    // MARK: Reading

    /// Takes in what is there within a time, and says when that was; nil where nothing came.
    private func take(within milliseconds: Int, while deed: String) throws -> Instant? {
        var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&poller, 1, Int32(max(0, milliseconds))) > 0 else { return nil }
        let count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { space in
            let count = read(master, space.baseAddress, space.count)
            pending += space[..<max(0, count)]
            return count
        }
        let now = Instant.now
        guard count > 0 else {
            var status: Int32 = 0
            waitpid(process, &status, 0)
            isOver = true
            throw BenchmarkFailure.ended(status: status, while: deed)
        }
        return now
    }

    /// The next frame; nil where none is whole by then.
    func frame(until end: Instant, while deed: String) throws -> Frame? {
        var time: Instant?
        while true {
            if let mark = pending.firstRange(of: Self.frameEnds) {
                defer { pending.removeFirst(mark.upperBound) }
                return Frame(bytes: Array(pending[..<mark.upperBound]), end: time ?? .now)
            }
            let left = (end - .now).milliseconds
            guard left > 0, let came = try take(within: Int(left.rounded(.up)), while: deed) else { return nil }
            time = came
        }
    }

    /// The first frame that holds all of these.
    func frame(holding texts: [String], while deed: String) throws -> Frame {
        let end = Instant.now + .seconds(Self.hanging)
        while let frame = try frame(until: end, while: deed) {
            if texts.allSatisfy(frame.holds) { return frame }
        }
        throw BenchmarkFailure.silent(seconds: Self.hanging, while: deed)
    }

    /// Reads until nothing has come for five seconds: what stands on the screen for a while is gone then.
    func settle() throws {
        let end = Instant.now + .seconds(4 * Self.hanging)
        while try take(within: 5000, while: "at rest") != nil {
            guard .now < end else { throw BenchmarkFailure.restless(seconds: 4 * Self.hanging) }
        }
        pending = []
    }

    /// How many bytes come in a time in which nobody does anything.
    func rest(for time: Duration) throws -> Int {
        pending = []
        let end = Instant.now + time
        while .now < end { _ = try take(within: Int((end - .now).milliseconds.rounded(.up)), while: "at rest") }
        return pending.count
    }

    // MARK: Keys

    /// Presses a key and waits for all that it brings; nil where it brings nothing.
    func press(_ key: String) throws -> Echo? {
        let deed = "at the key \(key.debugDescription)"
        pending = []
        while try take(within: 0, while: deed) != nil {}
        strayBytes += pending.count
        pending = []
        let start = Instant.now
        write(key)
        var last: Instant?
        while true {
            if let came = try take(within: last == nil ? 100 : Self.silence, while: deed) {
                last = came
                continue
            }
            // The program thinks of what to write between the beginning of a frame and its end, too.
            let isOpen = pending.ranges(of: Self.frameBegins).count > pending.ranges(of: Self.frameEnds).count
            if let last, !isOpen { return Echo(milliseconds: (last - start).milliseconds, bytes: pending.count) }
            if last == nil, try bringsNothing(deed) { return nil }
            guard Instant.now - start < .seconds(Self.hanging) else {
                throw BenchmarkFailure.silent(seconds: Self.hanging, while: deed)
            }
        }
    }

    /// Whether the program sleeps, and goes on to sleep for longer than it puts a frame off.
    private func bringsNothing(_ deed: String) throws -> Bool {
        for _ in 0..<3 {
            guard figures.isAsleep else { return false }
            usleep(10_000)
        }
        var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        return poll(&poller, 1, 0) == 0
    }

    /// Ends the program as a person does.
    func leave() throws {
        write(PressedKeys.quit)
        do {
            let end = Instant.now + .seconds(Self.hanging)
            while .now < end { _ = try take(within: 100, while: "when it was to end") }
            throw BenchmarkFailure.silent(seconds: Self.hanging, while: "when it was to end")
        } catch BenchmarkFailure.ended(status: 0, _) {
            // As it was to.
        }
    }
}

extension Duration {
    var milliseconds: Double { self / .milliseconds(1) }
}

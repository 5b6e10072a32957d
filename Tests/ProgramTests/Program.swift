import CPty
import Foundation
import TestSupport

/// The real program on a real pseudo-terminal, in a home of its own.
final class Program {
    /// The built program; another one to be measured.
    static let path =
        ProcessInfo.processInfo.environment["REELDECK_PROGRAM"]
        ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "reeldeck").path

    let home: URL
    private let master: Int32
    private let process: pid_t
    private var output: [UInt8] = []
    /// What the terminal answers, and to what.
    private var answers: [(question: String, answer: String)]
    private var unasked: [UInt8] = []
    private(set) var status: Int32?

    init(
        _ arguments: [String] = [],
        home: URL,
        folder: URL? = nil,
        size: (columns: Int, rows: Int) = (100, 30),
        term: String = "xterm-256color",
        answers: [(question: String, answer: String)] = [],
        environment: [String: String] = [:]
    ) {
        self.home = home
        self.answers = answers
        var child: Int32 = 0
        let settings =
            ["HOME=\(home.path)", "TERM=\(term)", "LANG=C.UTF-8", "PATH=\(Tool.path)"]
            + environment.map { "\($0)=\($1)" }
        let words: [UnsafeMutablePointer<CChar>?] = ([Self.path] + arguments).map { strdup($0) } + [nil]
        let variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
        master = pty_spawn(
            Self.path,
            words,
            variables,
            (folder ?? home).path,
            Int32(size.columns),
            Int32(size.rows),
            &child
        )
        process = child
        words.forEach { free($0) }
        variables.forEach { free($0) }
    }

    deinit {
        if status == nil { kill(process, SIGKILL) }
        if status == nil { waitpid(process, nil, 0) }
        close(master)
    }

    /// All that was written, as text.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// What was written without escape sequences: enough to find words that were drawn in one go.
    var words: String {
        text.replacing(
            /\u{1B}(\[[0-9;:?<=>]*[ -\/]*[@-~]|\][^\u{07}\u{1B}]*(\u{07}|\u{1B}\\)|[()][0-9A-B]|[=>78])/,
            with: ""
        )
    }

    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// Asks to leave, says yes where something still runs, and gives the exit status; nil if it hangs.
    ///
    /// Whether something runs is the program's to know: words of an answer are on the screen before the turn has ended.
    func leave() -> Int32? {
        forget()
        type("\u{11}")
        until { $0.text.contains(Self.terminalIsGivenBack) || $0.words.contains("Leave now?") }
        if !text.contains(Self.terminalIsGivenBack) { type("y") }
        return end()
    }

    /// What is written when the alternate screen is left.
    static let terminalIsGivenBack = "\u{1B}[?1049l"

    /// How long the processor worked for the program, and for programs of its own that have ended, in s; nil where the
    /// system does not tell.
    var work: (own: Double, children: Double)? {
        guard let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            let rest = line.split(separator: ")", maxSplits: 1).last
        else { return nil }
        let ticks = rest.split(separator: " ").dropFirst(11).prefix(4).compactMap { Double($0) }
        let second = Double(sysconf(Int32(_SC_CLK_TCK)))
        return ticks.count == 4 ? ((ticks[0] + ticks[1]) / second, (ticks[2] + ticks[3]) / second) : nil
    }

    func signal(_ number: Int32) { kill(process, number) }

    func resize(_ columns: Int, _ rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    func forget() { output = [] }

    /// Where a program is taken to hang. No test claims that something is done by then: it is what ends one that would
    /// wait for ever.
    private static let hanging: TimeInterval = 300

    /// Looks until a condition holds that nobody tells of; false if it never does.
    ///
    /// - Parameter pause: how long after each look, in ms: longer for one that starts a program.
    static func eventually(pause: UInt32 = 10, _ condition: () -> Bool) -> Bool {
        let end = Date(timeIntervalSinceNow: hanging)
        while !condition() {
            guard Date() < end else { return false }
            usleep(1000 * pause)
        }
        return true
    }

    /// Reads on until a condition holds, or the program has ended; whether it held.
    @discardableResult
    func until(_ condition: (Program) -> Bool) -> Bool {
        let end = Date(timeIntervalSinceNow: Self.hanging)
        while !condition(self) {
            guard Date() < end, pump() else { return condition(self) }
        }
        return true
    }

    /// Takes in what was written; true, so that it can stand in front of what is waited for.
    func look() -> Bool {
        while pump(wait: 0) {}
        return true
    }

    func until(shows words: String) -> Bool { until { $0.words.contains(words) } }

    /// Reads on until the program has ended, and gives its exit status; nil if it hangs.
    func end() -> Int32? {
        let end = Date(timeIntervalSinceNow: Self.hanging)
        while Date() < end {
            _ = pump()
            var raw: Int32 = 0
            if waitpid(process, &raw, WNOHANG) == process {
                while pump(wait: 0) {}
                status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : -(raw & 0x7F)
                return status
            }
        }
        return nil
    }

    /// Takes in what there is within a moment; false once nothing more can come.
    private func pump(wait: Int32 = 50) -> Bool {
        var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&poller, 1, wait) > 0 else { return wait > 0 }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(master, &bytes, bytes.count)
        guard count > 0 else { return false }
        output += bytes[..<count]
        answer(bytes[..<count])
        return true
    }

    /// Answers what is asked, once, as a terminal would.
    private func answer(_ bytes: ArraySlice<UInt8>) {
        guard let next = answers.first else { return }
        unasked += bytes
        guard String(decoding: unasked, as: UTF8.self).contains(next.question) else { return }
        answers.removeFirst()
        unasked = []
        type(next.answer)
    }

    /// A terminal that shows pictures of pixels.
    static let kitty = [
        (question: "\u{1B}_Gi=5391513,a=q", answer: "\u{1B}_Gi=5391513;OK\u{1B}\\\u{1B}[?62c"),
        (question: "\u{1B}[6n", answer: "\u{1B}[2;1R"),
    ]

    /// The settings of the terminal, which a program must leave as it found them.
    var modes: (input: tcflag_t, output: tcflag_t, local: tcflag_t) {
        var settings = termios()
        tcgetattr(master, &settings)
        return (settings.c_iflag, settings.c_oflag, settings.c_lflag)
    }
}

/// A home that goes away with the test.
func withHome(_ body: (URL) throws -> Void) throws {
    let home = try newHome()
    defer { try? FileManager.default.removeItem(at: home) }
    try body(home)
}

/// A home that goes away with the test.
func withHome(_ body: (URL) async throws -> Void) async throws {
    let home = try newHome()
    defer { try? FileManager.default.removeItem(at: home) }
    try await body(home)
}

private func newHome() throws -> URL {
    let home = FileManager.default.temporaryDirectory.appending(path: "reeldeck-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    return home
}

/// Runs a command of the program to its end.
func reeldeck(
    _ arguments: [String],
    home: URL,
    environment: [String: String] = [:],
    umask: mode_t = 0o022
) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    // The umask belongs to this whole program, so that it is another one that sets it.
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments =
        ["-c", "umask \(String(umask, radix: 8)); exec \"$0\" \"$@\"", Program.path] + arguments
    process.currentDirectoryURL = home
    process.environment = [
        "HOME": home.path, "PATH": Tool.path, "LANG": "C.UTF-8",
    ].merging(environment) { $1 }
    let output = home.appending(path: ".output"), errors = home.appending(path: ".errors")
    for file in [output, errors] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    // How long something takes, and so whether it is told that it goes on, is the machine's.
    let told = try String(contentsOf: errors, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("⏳ Still working…") }.joined(separator: "\n")
    return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8), told)
}

import ExactJSON
import Foundation
import Synchronization
import Terminal

/// Writes to standard output and standard error.
///
/// What comes from outside is shown and never obeyed: control characters in it are made visible. JSON needs no such
/// care, since it escapes them itself.
enum Console {
    /// Whether it is not said that something still goes on.
    static var isQuiet: Bool { quiet.load(ordering: .relaxed) }
    private static let quiet = Atomic(false)
    static func beQuiet() { quiet.store(true, ordering: .relaxed) }

    /// A line of text on standard output.
    static func line(_ text: String) { write(visible(text) + "\n", to: .standardOutput) }

    /// Text on standard output without a line end.
    static func text(_ text: String) { write(visible(text), to: .standardOutput) }

    /// One JSON value on standard output, and nothing else there.
    static func json(_ json: JSON) { write(json.text + "\n", to: .standardOutput) }

    /// A line for people on standard error.
    static func note(_ text: String) {
        let isHeld = held.withLock { notes in
            notes?.append(text)
            return notes != nil
        }
        if !isHeld { write(visible(text) + "\n", to: .standardError) }
    }

    private static let held = Mutex<[String]?>(nil)

    /// Keeps lines for people until they are told, since something else is on the terminal.
    static func holdNotes() { held.withLock { $0 = $0 ?? [] } }

    /// Writes the lines that were kept, and keeps no more.
    static func tellHeldNotes() {
        let notes = held.withLock { notes in
            defer { notes = nil }
            return notes ?? []
        }
        for text in notes { note(text) }
    }

    /// A line on standard error that the next one overwrites, on a terminal; elsewhere nothing.
    static func progress(_ text: String) {
        Waiting.isUnderWay(text)
        guard isatty(STDERR_FILENO) == 1 else { return }
        write("\r\u{1B}[K" + visible(text), to: .standardError)
    }

    /// What is waited for, on standard error: on a terminal a line that the next one overwrites, elsewhere a line.
    static func waiting(_ text: String) {
        let isTerminal = isatty(STDERR_FILENO) == 1
        put(isTerminal ? "\r\u{1B}[K" + visible(text) : visible(text) + "\n", to: .standardError)
    }

    /// Takes the progress line away.
    static func endProgress() {
        Waiting.isUnderWay(nil)
        guard isatty(STDERR_FILENO) == 1 else { return }
        write("\r\u{1B}[K", to: .standardError)
    }

    /// Whether people watch standard error on a terminal.
    static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// How large that terminal is.
    static var errorSize: (columns: Int, rows: Int) {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return (80, 24)
        }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    private static let drawn = Mutex(0)

    /// Lines on standard error that the next ones are drawn over; on a terminal only.
    static func redraw(_ lines: [String]) {
        drawn.withLock { count in
            let text = lines.map { visible($0) + "\u{1B}[K\n" }.joined()
            write(back(over: count) + text + "\u{1B}[J", to: .standardError)
            count = lines.count
        }
    }

    /// A line on standard error that stays, above those that are drawn over.
    static func note(above text: String) {
        drawn.withLock { count in
            write(back(over: count) + "\u{1B}[J" + visible(text) + "\n", to: .standardError)
            count = 0
        }
    }

    private static func back(over lines: Int) -> String { lines > 0 ? "\r\u{1B}[\(lines)A" : "" }

    private static func visible(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
            .joined(separator: "\n")
    }

    private static func write(_ text: String, to handle: FileHandle) {
        put(text, to: handle)
        Waiting.heard(isMidLine: !text.hasSuffix("\n") && handle === FileHandle.standardOutput)
    }

    private static func put(_ text: String, to handle: FileHandle) {
        // A reader that went away (`| head`) is no reason to make noise.
        try? handle.write(contentsOf: Data(text.utf8))
    }
}

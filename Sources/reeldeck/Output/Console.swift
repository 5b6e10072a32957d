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
    static func note(_ text: String) { write(visible(text) + "\n", to: .standardError) }

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

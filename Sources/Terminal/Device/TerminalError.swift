/// Why there is no screen, and what to do.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// "stdin" or "stdout" is a pipe or a file.
    case notATerminal(stream: String)
    /// `TERM` names a terminal that cannot move its cursor; nil when it is not set.
    case cannotDraw(term: String?)
    /// No terminfo entry for `TERM`.
    case unknown(term: String)
    /// There is a screen already: curses has one for a process.
    case inUse
    /// A system call failed.
    case system(call: String, errno: Int32)

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .notATerminal(let stream):
            "\(stream) is not a terminal, so there is no screen to draw on. \(TerminalError.withoutScreen)"
        case .cannotDraw(nil):
            "TERM is not set, so it is not known how to draw. Set it (TERM=xterm-256color suits most terminals). "
                + TerminalError.withoutScreen
        case .cannotDraw(let term?):
            "TERM=\(term.visible) cannot draw a screen. \(TerminalError.withoutScreen)"
        case .unknown(let term):
            "This system does not know the terminal TERM=\(term.visible). Try TERM=xterm-256color, or install its "
                + "terminfo entry (often in the package ncurses-term)."
        case .inUse:
            "This process already draws on a terminal. Restore that one first."
        case .system(let call, let code):
            "The terminal could not be set up: \(call) failed with error \(code). Start again in a new terminal."
        }
    }

    private static let withoutScreen =
        "Use `reeldeck say`, `reeldeck show` or `reeldeck export`, which need no screen."
}

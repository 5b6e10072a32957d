import CNcursesw

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What the environment says of the terminal, before anything is written to it.
struct TerminalProfile {
    /// The entry by which it is drawn.
    let term: String
    /// What the environment calls it, where this system has no entry of that name.
    let unknownTerm: String?
    let wantsColor: Bool
    /// Whether the environment says that red, green and blue are shown as they are.
    let tellsTrueColor: Bool
    /// Whether the terminal can be asked that: a multiplexer hands the question to another than the one who draws.
    let answersForColor: Bool
    /// Whether the terminal can be asked for pictures: GNU screen takes the question for a line of its own.
    let answersForPictures: Bool
    /// Whether it understands what is not in terminfo: paste, mouse, titles, questions.
    let speaksXterm: Bool
    /// Whether it may be told how far something is: iTerm2 shows what it does not know of that kind as notifications.
    let takesProgress: Bool
    let startsOnLightBackground: Bool?

    init(
        input: Int32,
        output: Int32,
        environment: (String) -> String?
    ) throws(TerminalError) {
        guard isatty(input) == 1 else { throw .notATerminal(stream: "stdin") }
        guard isatty(output) == 1 else { throw .notATerminal(stream: "stdout") }
        guard let term = environment("TERM"), !term.isEmpty else { throw .cannotDraw(term: nil) }
        guard term != "dumb", term != "unknown" else { throw .cannotDraw(term: term) }
        switch cncurses_look_up(term, output) {
        case 1: (self.term, unknownTerm) = (term, nil)
        case 0: throw .cannotDraw(term: term)
        default:
            // Over SSH the entry of a newer terminal is often missing; all of these understand what xterm does.
            guard Self.speaksAsXterm(term), cncurses_look_up(Self.substitute, output) == 1 else {
                throw .unknown(term: term)
            }
            (self.term, unknownTerm) = (Self.substitute, term)
        }
        wantsColor = (environment("NO_COLOR") ?? "").isEmpty
        let isMultiplexed = ["screen", "tmux"].contains { term.hasPrefix($0) }
        let isScreen = term.hasPrefix("screen") && (environment("TMUX") ?? "").isEmpty
        tellsTrueColor = TrueColor.isTold(colorTerm: environment("COLORTERM"), isScreen: isScreen)
        answersForColor = !isMultiplexed
        speaksXterm = !["linux", "vt", "ansi", "cons25", "sun", "wyse"].contains { term.hasPrefix($0) }
        answersForPictures = speaksXterm && wantsColor && !isScreen
        takesProgress = speaksXterm && environment("TERM_PROGRAM") != "iTerm.app"
        startsOnLightBackground = environment("COLORFGBG").flatMap { BackgroundColor.isLight(colorFGBG: $0) }
    }

    /// What others are drawn by.
    static let substitute = "xterm-256color"

    /// Whether a terminal of that name understands what xterm does: those that say so themselves, and those that are known to.
    static func speaksAsXterm(_ term: String) -> Bool {
        let families = [
            "xterm", "kitty", "alacritty", "foot", "ghostty", "wezterm", "contour", "rio", "st", "tmux", "screen",
            "konsole",
            "gnome", "vte", "iterm", "iterm2", "mintty", "putty", "rxvt", "mlterm", "warp", "tabby", "hyper",
        ]
        let words = term.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.first.map { families.contains(String($0)) } ?? false
    }
}

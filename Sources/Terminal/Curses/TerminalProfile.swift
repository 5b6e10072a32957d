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
    let term: String
    let wantsColor: Bool
    /// Whether it understands what is not in terminfo: paste, mouse, titles, questions.
    let speaksXterm: Bool
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
        case 1: break
        case 0: throw .cannotDraw(term: term)
        default: throw .unknown(term: term)
        }
        self.term = term
        wantsColor = (environment("NO_COLOR") ?? "").isEmpty
        speaksXterm = !["linux", "vt", "ansi", "cons25", "sun", "wyse"].contains { term.hasPrefix($0) }
        startsOnLightBackground = environment("COLORFGBG").flatMap { BackgroundColor.isLight(colorFGBG: $0) }
    }
}

import CNcursesw

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The screen of curses: opened, asked what it can do, and ended.
@MainActor
final class CursesScreen {
    /// How many colours there are, before the terminal has answered anything.
    let colorDepth: ColorDepth
    /// How curses is told a colour.
    let numbering: ColorNumbering
    /// False when the terminal's own colours cannot be named beside others.
    let hasDefaultColors: Bool
    /// Colour pairs are numbered below this.
    let pairCapacity: Int
    let enterBytes: [UInt8]
    let leaveBytes: [UInt8]

    private let screen: OpaquePointer
    private let files: [UnsafeMutablePointer<FILE>]

    init(profile: TerminalProfile, input: Int32, output: Int32) throws(TerminalError) {
        guard let outFile = fdopen(dup(output), "w") else { throw .system(call: "fdopen", errno: errno) }
        guard let inFile = fdopen(dup(input), "r") else {
            let failure = errno
            fclose(outFile)
            throw .system(call: "fdopen", errno: failure)
        }
        let entry = ChangedEntry(profile)
        guard let screen = entry.lent({ newterm(profile.term, outFile, inFile) }) else {
            fclose(outFile)
            fclose(inFile)
            throw .cannotDraw(term: profile.term)
        }
        self.screen = screen
        files = [outFile, inFile]
        raw()
        noecho()
        nonl()
        let size = terminalSize(output)
        resizeterm(Int32(size.height), Int32(size.width))
        if profile.wantsColor, has_colors(), !cncurses_failed(start_color()) {
            hasDefaultColors = !cncurses_failed(use_default_colors())
            numbering = entry.numbering ?? (cncurses_takes_rgb() ? .rgb : .byNumber)
            colorDepth = CursesScreen.depth(colors: entry.colors ?? Int(cncurses_colors()), numbering, profile)
            pairCapacity = Int(cncurses_pairs())
        } else {
            numbering = .byNumber
            hasDefaultColors = true
            colorDepth = .mono
            pairCapacity = 1
        }
        enterBytes = CursesScreen.strings("smcup", "civis")
        leaveBytes = CursesScreen.strings("sgr0", "cnorm", "rmcup")
    }

    /// Leaves the alternate screen and forgets everything.
    func end() {
        endwin()
        delscreen(screen)
        for file in files { fclose(file) }
    }

    private static func depth(
        colors: Int,
        _ numbering: ColorNumbering,
        _ profile: TerminalProfile
    ) -> ColorDepth {
        switch numbering {
        case .rgb where colors > 256: .direct
        case .numbersAndRGB where profile.tellsTrueColor: .direct
        case .byNumber, .rgb, .numbersAndRGB: depth(colors: colors)
        }
    }

    private static func depth(colors: Int) -> ColorDepth {
        switch colors {
        case 256...: .palette256
        case 16...: .ansi16
        case 8...: .ansi8
        default: .mono
        }
    }

    private static func strings(_ names: String...) -> [UInt8] {
        names.flatMap { name -> [UInt8] in
            guard let string = cncurses_string(name) else { return [] }
            return ControlSequence.withoutPadding(String(cString: string))
        }
    }
}

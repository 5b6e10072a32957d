import CNcursesw
import CTerminalGuard

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The real terminal: curses draws, our own decoder listens, a guard in C gives it back whatever happens.
///
/// One for a process at a time. Draws from the main actor only; curses is never asked for input, because it would
/// draw whenever it reads (see `InputDecoder`).
@MainActor
public final class CursesTerminal: TerminalDevice {
    /// How many colours it shows, by its terminfo entry, `COLORTERM`, `NO_COLOR` and what it answers.
    public var colorDepth: ColorDepth {
        curses.numbering == .numbersAndRGB && reader.replies.contains(.trueColor) ? .direct : curses.colorDepth
    }
    /// The guess at the background by `COLORFGBG`; nil where that says nothing.
    public let startsOnLightBackground: Bool?

    let input: Int32
    let output: Int32
    let profile: TerminalProfile
    let usesMouse: Bool
    let drawsUnicode: Bool
    let reader: InputReader
    let curses: CursesScreen
    private let cooked: termios
    private let stream: AsyncStream<InputEvent>

    var pairs: PairTable
    /// How many colours what is on the screen was drawn with.
    var drawnDepth = ColorDepth.mono
    /// What is on the screen; nil when nobody knows.
    var shown: Frame?
    var seenReentries: UInt32
    var hasPushedKeyboardProtocol = false
    /// Whether the title bar shows how far something is.
    var showsProgress = false
    /// The pictures that the terminal may have, by their numbers, and those that it has for certain.
    var livePictures: Set<Int> = []
    var sentPictures: [Int: TerminalPicture] = [:]
    /// Another program has the terminal: frames are kept, not drawn.
    var isLent = false
    private(set) var isActive = true

    /// Takes the terminal over: alternate screen, no echo, every key as it comes, Ctrl-C and Ctrl-Z too.
    ///
    /// - Parameters:
    ///   - mouse: whether clicks come to the program; the terminal's own selection then needs Shift.
    ///   - environment: where `TERM`, `NO_COLOR` and `COLORFGBG` are looked up.
    /// - Throws: `TerminalError`, with the terminal left as it was.
    public init(
        input: Int32 = STDIN_FILENO,
        output: Int32 = STDOUT_FILENO,
        mouse: Bool = true,
        environment: (String) -> String? = CursesTerminal.processEnvironment
    ) throws(TerminalError) {
        guard !terminal_guard_is_armed() else { throw .inUse }
        let profile = try TerminalProfile(input: input, output: output, environment: environment)
        var cooked = termios()
        guard tcgetattr(input, &cooked) == 0 else { throw .system(call: "tcgetattr", errno: errno) }
        drawsUnicode = chooseUnicodeLocale()
        let wakeUps = terminal_guard_arm(output, &cooked)
        guard wakeUps >= 0 else { throw errno == EBUSY ? .inUse : .system(call: "pipe", errno: errno) }
        let curses: CursesScreen
        do {
            curses = try CursesScreen(profile: profile, input: input, output: output)
        } catch {
            terminal_guard_disarm()
            throw error
        }
        let (stream, continuation) = AsyncStream<InputEvent>.makeStream()
        self.input = input
        self.output = output
        self.profile = profile
        self.cooked = cooked
        self.curses = curses
        self.stream = stream
        usesMouse = mouse
        startsOnLightBackground = profile.startsOnLightBackground
        pairs = PairTable(capacity: curses.pairCapacity)
        seenReentries = terminal_guard_reentries()
        let (due, sign) = AsyncStream<Void>.makeStream()
        reader = InputReader(
            input: input,
            wakeUps: wakeUps,
            hasAsked: profile.speaksXterm,
            continuation: continuation,
            pictures: PictureQuestions { sign.yield() }
        )
        try takeOver()
        Task { [weak self] in for await _ in due { self?.askForPlaceholdersIfDue() } }
    }

    /// What the environment calls it, where this system does not know it and it is drawn as its likes are; else nil.
    public var unknownTerm: String? { profile.unknownTerm }

    /// The variables of this process.
    public nonisolated static func processEnvironment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private func takeOver() throws(TerminalError) {
        var raw = termios()
        tcgetattr(input, &raw)
        tellGuard()
        terminal_guard_entered(&raw)
        if profile.speaksXterm {
            let asks = curses.numbering == .numbersAndRGB && colorDepth != .direct && profile.answersForColor
            writeAll(output, ControlSequence.enterModes(mouse: usesMouse))
            let asksForPictures = profile.answersForPictures && countsPlaceholders
            if asksForPictures { reader.pictures.ask() }
            writeAll(output, ControlSequence.questions(asksForTrueColor: asks, asksForPictures: asksForPictures))
        }
        drawnDepth = colorDepth
        do {
            try reader.start()
        } catch {
            leaveScreen()
            throw error
        }
    }

    /// Tells the guard what to write on the way out and back in.
    func tellGuard() {
        var enter = curses.enterBytes
        var leave: [UInt8] = []
        if profile.speaksXterm {
            enter += ControlSequence.enterModes(mouse: usesMouse)
            if hasPushedKeyboardProtocol {
                enter += ControlSequence.pushKeyboardProtocol
                leave += ControlSequence.popKeyboardProtocol
            }
            leave = removalOfPictures + leave
            if showsProgress { leave += ControlSequence.progress(nil) }
            leave += ControlSequence.leaveModes(mouse: usesMouse)
        }
        leave += curses.leaveBytes
        terminal_guard_set_sequences(enter, enter.count, leave, leave.count)
    }

    /// The size now, asked of the system.
    public var size: Size { terminalSize(output) }

    /// What comes in, until the terminal is restored. There is one stream, for one reader.
    public func events() -> AsyncStream<InputEvent> { stream }

    /// Gives the terminal back for good, as it was. Safe to call again.
    public func restore() {
        guard isActive else { return }
        reader.stop()
        leaveScreen()
    }

    private func leaveScreen() {
        isActive = false
        if profile.speaksXterm {
            writeAll(output, removalOfPictures)
            if hasPushedKeyboardProtocol { writeAll(output, ControlSequence.popKeyboardProtocol) }
            if showsProgress { writeAll(output, ControlSequence.progress(nil)) }
            writeAll(output, ControlSequence.leaveModes(mouse: usesMouse))
        }
        curses.end()
        // Flushing drops what was typed too late, and answers nobody will read.
        var cooked = cooked
        tcsetattr(input, TCSAFLUSH, &cooked)
        terminal_guard_left()
        terminal_guard_disarm()
    }
}

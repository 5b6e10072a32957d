import TestSupport
import Testing

@testable import Terminal

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The real driver on a pseudo-terminal. Serial: curses and the signal handlers are one for a process.
@MainActor
@Suite(.inTurn, .serialized)
struct CursesTerminalProgramTests {
    private func open(
        _ pty: PseudoTerminal,
        _ environment: [String: String] = ["TERM": "xterm-256color"]
    ) throws -> CursesTerminal {
        try CursesTerminal(input: pty.theirs, output: pty.theirs) { environment[$0] }
    }

    private func frame(_ text: String, _ style: Style = .plain, cursor: Point? = nil) -> Frame {
        var buffer = CellBuffer(size: Size(width: 40, height: 5))
        buffer.draw(text, at: Point(x: 2, y: 1), style: style)
        return Frame(buffer: buffer, cursor: cursor, title: "Reel\u{7}deck")
    }

    private func makePTY() throws -> PseudoTerminal {
        try #require(PseudoTerminal(size: Size(width: 40, height: 5)))
    }

    @Test func aFrameIsDrawnAndTheTerminalGivenBack() throws {
        let pty = try makePTY()
        let before = pty.localModes
        let terminal = try open(pty)
        #expect(terminal.size == Size(width: 40, height: 5))
        #expect(terminal.colorDepth == .palette256)
        #expect(pty.localModes & tcflag_t(ISIG | ICANON | ECHO) == 0)
        terminal.present(frame("V1 时间线", Style(foreground: .rgb(255, 135, 0)), cursor: Point(x: 3, y: 2)))
        let drawn = pty.written()
        #expect(drawn.contains("\u{1B}[?1049h"))
        #expect(drawn.contains("V1 时间线"))
        #expect(drawn.contains("38;5;208"))
        #expect(drawn.contains("\u{1B}]2;Reel␇deck\u{1B}\\"))
        #expect(drawn.contains("\u{1B}[?2004h") && drawn.contains("\u{1B}[?1006h"))
        terminal.restore()
        let left = pty.written()
        #expect(left.contains("\u{1B}[?1049l"))
        #expect(left.contains("\u{1B}[?2004l") && left.contains("\u{1B}[?1006l"))
        #expect(pty.localModes == before)
        terminal.restore()
        #expect(pty.written().isEmpty)
    }

    @Test func aFrameShownAlreadyCostsNothingAndASmallChangeLittle() throws {
        let pty = try makePTY()
        let terminal = try open(pty)
        defer { terminal.restore() }
        terminal.present(frame("playhead 0:00.100"))
        _ = pty.written()
        terminal.present(frame("playhead 0:00.100"))
        #expect(pty.written().isEmpty)
        terminal.present(frame("playhead 0:00.200"))
        let change = pty.written()
        #expect(change.contains("2") && !change.contains("playhead"))
        #expect(change.utf8.count < 60)
    }

    @Test func keysAnswersAndTheEndComeThroughTheStream() async throws {
        let pty = try makePTY()
        let terminal = try open(pty)
        var events = terminal.events().makeAsyncIterator()
        pty.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62cx\u{1B}[200~a\rb\u{1B}[201~")
        #expect(await events.next() == .background(isLight: true))
        #expect(await events.next() == .key(.character("x")))
        #expect(await events.next() == .paste("a\nb"))
        pty.type("\u{1B}")
        #expect(await events.next() == .key(Key(.escape)))
        terminal.restore()
        #expect(await events.next() == nil)
    }

    @Test func aTerminalThatCanIsAskedToTellKeysApart() async throws {
        let pty = try makePTY()
        let terminal = try open(pty)
        var events = terminal.events().makeAsyncIterator()
        pty.type("\u{1B}[?0u\u{1B}[?62ck")
        #expect(await events.next() == .key(.character("k")))
        terminal.present(frame("x"))
        #expect(pty.written().contains("\u{1B}[>1u"))
        terminal.restore()
        #expect(pty.written().contains("\u{1B}[<u"))
    }

    @Test func signalsComeAsEvents() async throws {
        let pty = try makePTY()
        let terminal = try open(pty)
        var events = terminal.events().makeAsyncIterator()
        pty.resize(to: Size(width: 30, height: 4))
        kill(getpid(), SIGWINCH)
        #expect(await events.next() == .resize(Size(width: 30, height: 4)))
        kill(getpid(), SIGTERM)
        #expect(await events.next() == .interrupted(signal: SIGTERM))
        terminal.present(frame("smaller"))
        #expect(pty.written().contains("smaller"))
        terminal.restore()
    }

    @Test func lendingLeavesTheScreenAndPaintsItAgain() async throws {
        let pty = try makePTY()
        let terminal = try open(pty)
        terminal.present(frame("timeline"))
        _ = pty.written()
        await terminal.lend {
            #expect(pty.written().contains("\u{1B}[?1049l"))
            #expect(pty.localModes & tcflag_t(ECHO) != 0)
            terminal.present(frame("changed"))
            #expect(pty.written().isEmpty)
        }
        let back = pty.written()
        #expect(back.contains("\u{1B}[?1049h") && back.contains("changed"))
        terminal.restore()
    }

    @Test func withoutColoursAttributesStay() throws {
        let pty = try makePTY()
        let terminal = try open(pty, ["TERM": "xterm-256color", "NO_COLOR": "1", "COLORFGBG": "0;15"])
        #expect(terminal.colorDepth == .mono)
        #expect(terminal.startsOnLightBackground == true)
        terminal.present(frame("bold", Style(foreground: .red, attributes: .bold)))
        let drawn = pty.written()
        #expect(drawn.contains("1mbold"))
        #expect(!drawn.contains("[31m") && !drawn.contains("38;5"))
        terminal.restore()
    }

    @Test func theLinuxConsoleIsSparedWhatItDoesNotKnow() throws {
        let pty = try makePTY()
        let terminal = try open(pty, ["TERM": "linux"])
        #expect(terminal.colorDepth == .ansi8)
        terminal.present(frame("console"))
        #expect(terminal.copy("text") == false)
        terminal.restore()
        let all = pty.written()
        #expect(all.contains("console"))
        #expect(!all.contains("?2026") && !all.contains("]11;") && !all.contains("]2;"))
    }

    @Test func progressIsTakenAwayOnTheWayOut() async throws {
        let pty = try makePTY()
        let terminal = try open(pty)
        _ = pty.written()
        terminal.showProgress(nil)
        #expect(pty.written().isEmpty)
        terminal.showProgress(45)
        #expect(pty.written() == "\u{1B}]9;4;1;45\u{1B}\\")
        // As a signal would leave it.
        let lent = await terminal.lend { pty.written() }
        #expect(lent.contains("\u{1B}]9;4;0;0\u{1B}\\"))
        terminal.showProgress(nil)
        #expect(pty.written().contains("\u{1B}]9;4;0;0\u{1B}\\"))
        terminal.showProgress(90)
        _ = pty.written()
        terminal.restore()
        #expect(pty.written().contains("\u{1B}]9;4;0;0\u{1B}\\"))
        for environment in [["TERM": "linux"], ["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"]] {
            let other = try open(pty, environment)
            other.showProgress(45)
            other.restore()
            #expect(!pty.written().contains("]9;4;"))
        }
    }

    @Test(arguments: [
        ([:], TerminalError.cannotDraw(term: nil)),
        (["TERM": "dumb"], .cannotDraw(term: "dumb")),
        (["TERM": "no-such-terminal"], .unknown(term: "no-such-terminal")),
    ])
    func aTerminalThatCannotDrawIsRefused(environment: [String: String], error: TerminalError) throws {
        let pty = try makePTY()
        #expect(throws: error) { _ = try open(pty, environment) }
        #expect(pty.written().isEmpty)
    }

    @Test func aPipeIsRefusedAndASecondScreenToo() throws {
        var ends: [Int32] = [0, 0]
        pipe(&ends)
        defer { ends.forEach { close($0) } }
        #expect(throws: TerminalError.notATerminal(stream: "stdin")) {
            _ = try CursesTerminal(input: ends[0], output: ends[1]) { _ in "xterm" }
        }
        let pty = try makePTY()
        let terminal = try open(pty)
        #expect(throws: TerminalError.inUse) { _ = try open(pty) }
        terminal.restore()
    }
}

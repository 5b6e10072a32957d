import SeededNumbers
import TestSupport
import Testing

@testable import Terminal

/// Colours of 24 bits.
extension CursesTerminalProgramTests {
    private static let size = Size(width: 16, height: 4)

    private func openSmall(_ environment: [String: String]) throws -> (PseudoTerminal, CursesTerminal) {
        let pty = try #require(PseudoTerminal(size: Self.size))
        return (pty, try CursesTerminal(input: pty.theirs, output: pty.theirs) { environment[$0] })
    }

    private func painted(_ style: Style) -> Frame {
        var buffer = CellBuffer(size: Self.size)
        buffer.draw("x", at: .zero, style: style)
        return Frame(buffer: buffer)
    }

    @Test func whereTheEnvironmentSaysSoColoursAreAsTheyAre() throws {
        let (pty, terminal) = try openSmall(["TERM": "xterm-256color", "COLORTERM": "truecolor"])
        defer { terminal.restore() }
        #expect(terminal.colorDepth == .direct)
        terminal.present(painted(Style(foreground: .rgb(255, 135, 7), background: .rgb(0, 0, 9))))
        let drawn = pty.written()
        #expect(drawn.contains("38;2;255;135;7"))
        #expect(drawn.contains("48;2;0;1;9"))
        #expect(!drawn.contains("$q"))
        terminal.present(painted(Style(foreground: .brightBlue, background: .yellow)))
        let theme = pty.written()
        #expect(theme.contains("94") && theme.contains("43") && !theme.contains("8;2;"))
    }

    @Test func theAnswerOfATerminalMakesWhatStandsThereAnew() async throws {
        let (pty, terminal) = try openSmall(["TERM": "xterm-256color"])
        defer { terminal.restore() }
        var events = terminal.events().makeAsyncIterator()
        #expect(terminal.colorDepth == .palette256)
        let style = Style(foreground: .rgb(255, 135, 7), background: .palette(200))
        terminal.present(painted(style))
        let before = pty.written()
        #expect(before.contains("\u{1B}P$qm") && before.contains("38;5;208") && before.contains("48;5;200"))
        pty.type("\u{1B}P1$r0;48;2;1;2;3m\u{1B}\\")
        #expect(await events.next() == .trueColor)
        #expect(terminal.colorDepth == .direct)
        terminal.present(painted(style))
        #expect(pty.written().contains("38;2;255;135;7"))
    }

    @Test(arguments: ["screen-256color", "tmux-256color", "linux"])
    func whoPassesQuestionsOnIsNotAsked(term: String) throws {
        guard TerminfoEntry.find(term) != nil else { return }
        let (pty, terminal) = try openSmall(["TERM": term])
        terminal.restore()
        #expect(!pty.written().contains("$q"))
    }

    @Test func withoutColoursThereIsNothingToAsk() throws {
        let (pty, terminal) = try openSmall(["TERM": "xterm-256color", "NO_COLOR": "1", "COLORTERM": "truecolor"])
        #expect(terminal.colorDepth == .mono)
        terminal.restore()
        #expect(!pty.written().contains("$q"))
    }

    /// As many colours as a film has, beside a line that never changes: more than curses has pairs for.
    @Test func aFilmNeverTakesTheColoursOfWhatStandsBesideIt() throws {
        let (pty, terminal) = try openSmall(["TERM": "xterm-256color", "COLORTERM": "truecolor"])
        defer { terminal.restore() }
        var random = Seeded(5)
        var screen = SmallScreen(columns: Self.size.width, rows: Self.size.height)
        var buffer = CellBuffer(size: Self.size)
        func color() -> Color {
            func level() -> UInt8 { UInt8(random.number(1...255)) }
            return .rgb(level(), level(), level())
        }
        for column in 0..<Self.size.width {
            buffer.draw("t", at: Point(x: column, y: 0), style: Style(foreground: color(), background: color()))
        }
        for _ in 0..<800 {
            for row in 1..<Self.size.height {
                for column in 0..<Self.size.width {
                    let style = Style(foreground: color(), background: color())
                    buffer.draw("▀", at: Point(x: column, y: row), style: style)
                }
            }
            terminal.present(Frame(buffer: buffer))
            screen.write(pty.written())
        }
        var wrong = 0
        for row in 0..<Self.size.height {
            for column in 0..<Self.size.width {
                let (cell, shown) = (buffer[column, row], screen.rows[row][column])
                let isRight =
                    String(shown.text) == cell.grapheme && shown.foreground == name(cell.style.foreground)
                    && shown.background == name(cell.style.background)
                if !isRight { wrong += 1 }
            }
        }
        #expect(wrong == 0)
    }

    private func name(_ color: Color) -> String {
        guard case .rgb(let red, let green, let blue) = color else { return "" }
        return "\(red),\(green),\(blue)"
    }
}

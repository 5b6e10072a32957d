import Foundation
import SeededNumbers
import TestSupport
import Testing

@testable import Terminal

/// Pictures on a pseudo-terminal whose answers are scripted.
extension CursesTerminalProgramTests {
    private static let size = Size(width: 20, height: 6)
    private nonisolated static let taken = "\u{1B}_Gi=5391513;OK\u{1B}\\"
    private nonisolated static let direct = ["TERM": "xterm-256color", "COLORTERM": "truecolor"]

    private func frame(_ pictures: [TerminalPicture] = [], _ text: String = "") -> Frame {
        var buffer = CellBuffer(size: Self.size)
        buffer.draw(text, at: .zero)
        buffer.draw(in: buffer.bounds) { canvas in
            for picture in pictures { canvas.draw(picture, at: Point(x: 1 + 8 * Int(picture.place), y: 1)) }
        }
        return Frame(buffer: buffer)
    }

    /// So small that what is written of it waits in the pseudo-terminal until it is read.
    private func picture(_ shade: UInt8, place: UInt8 = 0, cells: Size = Size(width: 4, height: 2)) throws
        -> TerminalPicture
    {
        let bytes = [UInt8](repeating: shade, count: 3 * 12 * 8)
        return try #require(TerminalPicture(place: place, cells: cells, width: 12, height: 8, bytes: bytes))
    }

    /// A terminal that has answered all questions so; what was written is forgotten.
    private func opened(
        _ environment: [String: String] = direct,
        _ answers: String = taken,
        cursor: String = "\u{1B}[2;1R"
    ) async throws -> (PseudoTerminal, CursesTerminal) {
        let pty = try #require(PseudoTerminal(size: Self.size))
        let terminal = try CursesTerminal(input: pty.theirs, output: pty.theirs) { environment[$0] }
        var events = terminal.events().makeAsyncIterator()
        pty.type(answers + "\u{1B}[?62cx")
        #expect(await events.next() == .key(.character("x")))
        terminal.present(frame([], "first"))
        guard pty.written().contains("\u{1B}[6n") else { return (pty, terminal) }
        #expect(terminal.cellPixels == nil)
        pty.type(cursor + "y")
        let answer = await events.next()
        if answer != .key(.character("y")) {
            #expect(answer == .pictures(cell: Size(width: 8, height: 16)))
            #expect(await events.next() == .key(.character("y")))
        }
        return (pty, terminal)
    }

    @Test func aPictureIsSentOnceAndShownInItsCells() async throws {
        let (pty, terminal) = try await opened()
        #expect(terminal.cellPixels == Size(width: 8, height: 16))
        var (screen, cells) = (PictureScreen(), SmallScreen(columns: Self.size.width, rows: Self.size.height))
        terminal.present(frame([try picture(7)], "first"))
        let written = pty.written()
        screen.write(written)
        cells.write(written)
        #expect(screen.pictures.map(\.key) == [0x524400] && screen.pictures[0x524400]?.cells == [4, 2])
        #expect(cells.rows[2][3] == .init(text: "\u{10EEEE}\u{30D}\u{30E}", foreground: "82,68,0"))
        #expect(cells.rows[1][1] == .init(text: "\u{10EEEE}\u{305}\u{305}", foreground: "82,68,0"))
        #expect(written.contains("\u{1B}[?2026h") && written.hasSuffix("\u{1B}[?2026l"))
        // The same again is nothing; another is its data and no cell.
        terminal.present(frame([try picture(7)], "first"))
        #expect(pty.written().isEmpty)
        terminal.present(frame([try picture(8)], "first"))
        let other = pty.written()
        screen.write(other)
        #expect(!other.contains("\u{10EEEE}") && screen.count == 2 && screen.pictures.count == 1)
        #expect(screen.pictures[0x524400]?.data.first == 8)
        // What is not in a frame any more is taken away.
        terminal.present(frame([], "first"))
        screen.write(pty.written())
        #expect(screen.pictures.isEmpty && screen.mistakes == [])
        terminal.restore()
        #expect(!pty.written().contains("_G"))
    }

    @Test func with256ColoursTheNumberIsOneOfThem() async throws {
        let (pty, terminal) = try await opened(["TERM": "xterm-256color"])
        var screen = PictureScreen()
        terminal.present(frame([try picture(7)]))
        let written = pty.written()
        screen.write(written)
        #expect(screen.pictures.map(\.key) == [240] && written.contains("38;5;240m"))
        // With more colours it has another number, and the old one goes.
        pty.type("\u{1B}P1$r0;48;2;1;2;3m\u{1B}\\")
        for await event in terminal.events() where event == .trueColor { break }
        terminal.present(frame([try picture(7)]))
        screen.write(pty.written())
        #expect(screen.pictures.map(\.key) == [0x524400] && screen.mistakes == [])
        terminal.restore()
        screen.write(pty.written())
        #expect(screen.pictures.isEmpty)
    }

    /// By a signal and by Ctrl-Z the terminal is left in the same way as when it is lent.
    @Test func theyAreGoneWheneverTheScreenIsLeftAndBackWithIt() async throws {
        let (pty, terminal) = try await opened()
        var screen = PictureScreen()
        let both = frame([try picture(1), try picture(2, place: 1)])
        terminal.present(both)
        screen.write(pty.written())
        #expect(screen.pictures.count == 2)
        let left = await terminal.lend { pty.written() }
        screen.write(left)
        #expect(screen.pictures.isEmpty && left.hasPrefix("\u{1B}\\"))
        let gone = try #require(left.range(of: "a=d")), shell = try #require(left.range(of: "\u{1B}[?1049l"))
        #expect(gone.lowerBound < shell.lowerBound)
        screen.write(pty.written())
        #expect(screen.pictures.count == 2 && screen.mistakes == [])
        pty.resize(to: Size(width: 18, height: 5))
        terminal.present(both)
        screen.write(pty.written())
        #expect(screen.count == 6 && screen.pictures.count == 2)
        terminal.restore()
        screen.write(pty.written())
        #expect(screen.pictures.isEmpty && screen.mistakes == [])
    }

    @Test(arguments: [
        ("", "\u{1B}[2;1R"), ("\u{1B}_Gi=5391513;ENOTSUP\u{1B}\\", ""), (taken, "\u{1B}[2;2R"), (taken, "\u{1B}[3;1R"),
        (taken, ""),
    ])
    func whoDoesNotSayThatItShowsThemIsSentNone(_ answers: String, _ cursor: String) async throws {
        let (pty, terminal) = try await opened(Self.direct, answers, cursor: cursor)
        #expect(terminal.cellPixels == nil)
        terminal.present(frame([try picture(1)]))
        terminal.restore()
        #expect(!pty.written().contains("_G"))
    }

    @Test(arguments: [
        ["TERM": "linux"], ["TERM": "screen-256color"], ["TERM": "xterm-256color", "NO_COLOR": "1"],
    ])
    func whoWouldNotUnderstandIsNotAsked(_ environment: [String: String]) throws {
        let pty = try #require(PseudoTerminal(size: Self.size))
        let terminal = try CursesTerminal(input: pty.theirs, output: pty.theirs) { environment[$0] }
        terminal.restore()
        #expect(!pty.written().contains("_G"))
    }

    /// Within tmux nothing is guessed: it answers for itself.
    @Test func tmuxIsAsked() throws {
        let pty = try #require(PseudoTerminal(size: Self.size))
        let environment = ["TERM": "screen-256color", "TMUX": "/tmp/tmux-0/default,1,0"]
        let terminal = try CursesTerminal(input: pty.theirs, output: pty.theirs) { environment[$0] }
        terminal.present(frame([try picture(1)]))
        terminal.restore()
        #expect(pty.written().components(separatedBy: "_G").count == 2)
    }

    /// Whatever was shown, what is there is what the frame has, and nothing is there in the end.
    @Test(arguments: 1...6) func whatIsShownCanBeCleared(_ seed: Int) async throws {
        var random = Seeded(UInt64(seed))
        let (pty, terminal) = try await opened(seed % 2 == 0 ? Self.direct : ["TERM": "xterm-256color"])
        var screen = PictureScreen()
        for _ in 0..<40 {
            let places = (0..<UInt8(2)).filter { _ in random.number(0...2) > 0 }
            let pictures = try places.map {
                try picture(UInt8(random.number(0...3)), place: $0, cells: Size(width: random.number(1...8), height: 3))
            }
            let next = frame(pictures, "\(random.number(0...2))")
            switch random.number(0...7) {
            case 0:
                await terminal.lend {
                    screen.write(pty.written())
                    #expect(screen.pictures.isEmpty)
                    terminal.present(next)
                }
            case 1:
                pty.resize(to: Size(width: random.number(10...20), height: random.number(3...6)))
                terminal.present(next)
            default: terminal.present(next)
            }
            screen.write(pty.written())
            #expect(screen.pictures.count == pictures.count)
            for picture in pictures {
                let shown = PictureName.number(of: picture.place, terminal.drawnDepth).flatMap { screen.pictures[$0] }
                #expect(shown?.data == picture.bytes && shown?.cells == [picture.cells.width, picture.cells.height])
            }
        }
        terminal.restore()
        screen.write(pty.written())
        #expect(screen.pictures.isEmpty && screen.mistakes == [])
    }
}

import Foundation
import TestSupport
import Testing

/// The full screen in a real terminal.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct ScreenTests {
    @Test func aSentenceFillsTheTimelineAndAKeyExports() throws {
        try withHome { home in
            let settings = home.appending(path: ".config/reeldeck")
            try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
            try """
            [generator]
            command = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30", "-t", \
            "{seconds}", "-pix_fmt", "yuv420p", "-y", "{output}"]
            """.write(to: settings.appending(path: "config.toml"), atomically: true, encoding: .utf8)
            let program = Program(home: home, size: (120, 40))
            #expect(program.until(shows: "studio"))
            program.type("make a 2 second city timelapse with lo-fi music at 35%")
            program.type("\r")
            #expect(program.until(shows: "Video added: city timelapse (0-2s)"))
            #expect(program.until(shows: "BGM added: Lo-fi (0-2s, 35%)"))
            program.type("\u{1B}[20~")
            #expect(program.until(shows: "untitled.mp4"))
            let film = home.appending(path: "untitled.mp4").path
            #expect(program.until { _ in FileManager.default.fileExists(atPath: film) })
            #expect(program.leave() == 0)
        }
    }

    @Test func pathsThatAreSaidBeginInTheFolderThatIsWorkedIn() throws {
        try withHome { home in
            let work = home.appending(path: "work")
            let out = work.appending(path: "out")
            try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
            let program = Program(home: home, folder: work, size: (120, 40))
            #expect(program.until(shows: "studio"))
            program.type("upload gone.mp4\r")
            #expect(program.until(shows: "work/gone.mp4"))
            program.type("add a title 'Hi' for 1 second\r")
            #expect(program.until(shows: "Title added"))
            program.type("export to out/x.gif\r")
            let film = out.appending(path: "x.gif").path
            #expect(program.until { _ in FileManager.default.fileExists(atPath: film) })
            #expect(!FileManager.default.fileExists(atPath: home.appending(path: "out").path))
            #expect(program.leave() == 0)
        }
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func aSignalGivesTheTerminalBack(_ number: Int32) throws {
        try withHome { home in
            let program = Program(home: home)
            let before = program.modes
            #expect(program.until(shows: "Chat"))
            #expect(program.modes != before)
            program.signal(number)
            let status = program.end()
            #expect(status == 128 + number, "\(program.words.suffix(1500))")
            #expect(program.text.contains(Program.terminalIsGivenBack))
            #expect(program.modes == before)
        }
    }

    /// What nobody expects, and what a crash raises, ends the program at once: by the clock of the test, since that is the
    /// claim.
    @Test(arguments: [
        SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGIO, SIGSYS, 34, 64, SIGQUIT, SIGSEGV,
        SIGABRT,
        SIGBUS,
        SIGFPE, SIGILL, SIGTRAP,
    ])
    func otherSignalsGiveItBackAndEndAtOnce(_ number: Int32) throws {
        try withHome { home in
            let program = Program(home: home)
            let before = program.modes
            #expect(program.until(shows: "Chat"))
            #expect(program.modes != before)
            let sent = ContinuousClock.now
            program.signal(number)
            #expect(program.end() == -number, "\(program.words.suffix(1500))")
            #expect(ContinuousClock.now - sent < .seconds(1))
            #expect(program.text.contains(Program.terminalIsGivenBack))
            #expect(program.modes == before)
        }
    }

    @Test func suspendingGivesTheTerminalBackAndComingBackDrawsAnew() throws {
        try withHome { home in
            let program = Program(home: home)
            #expect(program.until(shows: "Chat"))
            program.forget()
            program.type("\u{1A}")
            #expect(program.until { $0.text.contains(Program.terminalIsGivenBack) })
            program.forget()
            program.signal(SIGCONT)
            #expect(program.until(shows: "Chat"))
            #expect(program.leave() == 0)
        }
    }

    @Test func aSmallWindowSaysWhatItNeeds() throws {
        try withHome { home in
            let program = Program(home: home)
            #expect(program.until(shows: "Chat"))
            program.resize(50, 10)
            #expect(program.until(shows: "Reeldeck needs 60×16."))
            program.forget()
            program.resize(100, 30)
            #expect(program.until(shows: "Chat"))
            #expect(program.leave() == 0)
        }
    }

    @Test func aDumbTerminalIsRefusedInWords() throws {
        try withHome { home in
            let program = Program(home: home, term: "dumb")
            #expect(program.end() == 1)
            #expect(program.text.contains("TERM=dumb"))
            #expect(program.text.contains("reeldeck say"))
        }
    }
}

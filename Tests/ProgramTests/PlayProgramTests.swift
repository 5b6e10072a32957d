import Foundation
import TestSupport
import Testing

/// A film that is played in a real terminal, from real files, with mpv's clock.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct PlayProgramTests {
    /// A home whose clips are a moving picture with a tone, and whose mpv is heard by nobody.
    private func settle(_ home: URL, player: String) throws {
        let settings = home.appending(path: ".config/reeldeck")
        try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
        try """
        [screen]
        player = \(player)
        [generator]
        command = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "mandelbrot=size=320x180:rate=25", "-f", "lavfi", \
        "-i", "sine=f=440", "-t", "{seconds}", "-pix_fmt", "yuv420p", "-preset", "ultrafast", "-y", "{output}"]
        """.write(to: settings.appending(path: "config.toml"), atomically: true, encoding: .utf8)
    }

    private func log(_ home: URL) -> String {
        let file = home.appending(path: ".local/state/reeldeck/reeldeck.log")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }

    /// How long a film is played, in s; `.ci/play` measures a longer one.
    private static let seconds = ProcessInfo.processInfo.environment["PLAY_SECONDS"].flatMap { Int($0) } ?? 3

    @Test(arguments: [false, true]) func spacePlaysToTheEndInTrueColour(ofPixels: Bool) throws {
        try withHome { home in
            try settle(home, player: #"["mpv", "--ao=null"]"#)
            let program = Program(
                home: home,
                size: (110, 40),
                answers: ofPixels ? Program.kitty : [],
                environment: ["COLORTERM": "truecolor"]
            )
            #expect(program.until(shows: "studio"))
            program.type("make a \(Self.seconds) second city timelapse\r")
            #expect(program.until(shows: "Video added: city timelapse (0-\(Self.seconds)s)"))
            program.type("\u{1B}1")
            #expect(program.until(shows: "Space play"))
            program.forget()
            let (began, before) = (ContinuousClock.now, program.work)
            program.type(" ")
            #expect(program.until(shows: "▶"))
            #expect(program.until { _ in log(home).contains("played") }, "it does not end")
            let lasted = Double((ContinuousClock.now - began) / .milliseconds(1)) / 1000
            #expect(program.text.utf8.count > 100_000)
            #expect(lasted >= Double(Self.seconds))
            // Who has played says how much was seen; how many a second is the machine's matter.
            let told = try #require(log(home).firstMatch(of: /frames=(\d+)\/(\d+)/))
            let (shown, all) = (Int(told.1) ?? 0, Int(told.2) ?? 0)
            #expect(shown > 1 && all > 10 * Self.seconds)
            report(shown, of: all, lasted, before, program, ofPixels ? "of pixels" : "of cells")
            let sent = program.text.components(separatedBy: "\u{1B}_Ga=t,q=2,f=24,i=5391360,").count - 1
            #expect(ofPixels ? sent > 1 : !program.text.contains("\u{1B}_G"))
            #expect(program.leave() == 0)
            let lastShown = program.text.range(of: "\u{1B}_Ga=p,q=2,U=1,i=5391360,", options: .backwards)
            let removed = program.text.range(of: "\u{1B}_Ga=d,q=2,d=I,i=5391360", options: .backwards)
            #expect((removed != nil) == ofPixels)
            if let removed, let lastShown { #expect(lastShown.upperBound <= removed.lowerBound) }
        }
    }

    private func report(
        _ shown: Int,
        of all: Int,
        _ lasted: Double,
        _ before: (own: Double, children: Double)?,
        _ program: Program,
        _ way: String
    ) {
        let bytes = Double(program.text.utf8.count) / lasted / 1000
        var line = "played: \(way), \(shown) of \(all) pictures in \(lasted) s, \(Int(bytes)) kB/s"
        if let before, let after = program.work {
            let (own, others) = (after.own - before.own, after.children - before.children)
            line += ", \(Int(own / lasted * 100)) % of a core, and \(Int(others / lasted * 100)) % for ffmpeg and mpv"
        }
        print(line)
    }

    /// By the key, by Ctrl-Z, and by a signal that ends it at once: the guard does so before the screen is left.
    @Test func pixelsAreTakenAwayByWhateverEndsIt() throws {
        try withHome { home in
            try settle(home, player: #"["mpv", "--ao=null"]"#)
            let colours = ["COLORTERM": "truecolor"]
            let program = Program(home: home, size: (120, 40), answers: Program.kitty, environment: colours)
            #expect(program.until(shows: "studio"))
            program.type("make a 3 second city timelapse\r")
            let shown = "\u{1B}_Ga=p,q=2,U=1,i=5391360,p=1,"
            #expect(program.until { $0.text.contains(shown) })
            #expect(program.text.contains("\u{10EEEE}\u{305}\u{305}") && program.text.contains("38;2;82;68;0m"))
            // Off by a key: it goes, and what is there is made of cells.
            program.forget()
            program.type("\u{1B}i")
            #expect(program.until { $0.text.contains("\u{1B}_Ga=d,q=2,d=I,i=5391360") })
            #expect(program.until(shows: "screen.pictures = \"cells\""))
            program.forget()
            program.type("\u{1B}i")
            #expect(program.until { $0.text.contains(shown) })
            program.forget()
            program.type("\u{1A}")
            #expect(program.until { $0.text.contains(Program.terminalIsGivenBack) })
            expectRemoval(program)
            program.signal(SIGCONT)
            #expect(program.until { $0.text.contains(shown) })
            program.forget()
            program.signal(SIGUSR1)
            _ = program.end()
            expectRemoval(program)
        }
    }

    /// The picture is taken away before the screen is left; what was written is forgotten.
    private func expectRemoval(_ program: Program) {
        let removed = program.text.range(of: "\u{1B}_Ga=d,q=2,d=I,i=5391360")
        let left = program.text.range(of: Program.terminalIsGivenBack)
        #expect(removed != nil && left != nil)
        if let removed, let left { #expect(removed.upperBound <= left.lowerBound) }
        program.forget()
    }

    @Test func overSSHItIsSilentAndSaysSo() throws {
        try withHome { home in
            try settle(home, player: #"["mpv", "--ao=null"]"#)
            let far = ["COLORTERM": "truecolor", "SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"]
            let program = Program(home: home, size: (120, 40), environment: far)
            #expect(program.until(shows: "studio"))
            program.type("make a 3 second city timelapse\r")
            #expect(program.until(shows: "Video added: city timelapse (0-3s)"))
            program.type("\u{1B}1")
            #expect(program.until(shows: "Space play"))
            program.type(" ")
            #expect(program.until(shows: "this screen is far from its machine"))
            program.type(" ")
            #expect(program.leave() == 0)
        }
    }

    /// What is to be seen in a window is given to the player that is set, as its last argument, once it is there.
    @Test func aRangeIsGivenToThePlayerThatIsSet() throws {
        try withHome { home in
            let (player, told) = (home.appending(path: "player"), home.appending(path: "told"))
            // Whole or not at all: who looks for the file may read it.
            let script =
                "#!/bin/sh\nprintf '%s\\n' \"$@\" >'\(told.path).part'\nmv '\(told.path).part' '\(told.path)'\n"
            try script.write(to: player, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: player.path)
            try settle(home, player: "[\"\(player.path)\", \"--loud\"]")
            let program = Program(home: home, size: (120, 40), environment: ["COLORTERM": "truecolor"])
            #expect(program.until(shows: "studio"))
            program.type("make a 3 second city timelapse\r")
            #expect(program.until(shows: "Video added: city timelapse (0-3s)"))
            program.type("\u{1B}1")
            #expect(program.until(shows: "Space play"))
            program.type("i5lo\u{1B}p")
            #expect(program.until { _ in FileManager.default.fileExists(atPath: told.path) })
            let words = try String(contentsOf: told, encoding: .utf8).split(separator: "\n").map(String.init)
            #expect(words.count == 2 && words.first == "--loud")
            let film = try #require(words.last)
            let seconds = try #require(length(of: URL(filePath: film)))
            #expect(seconds > 0.05 && seconds < 1, "\(seconds) s")
            #expect(program.leave() == 0)
        }
    }
}

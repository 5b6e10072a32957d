import Foundation
import TestSupport
import Testing

/// What is said in the chat and is the screen's to do, in the real program.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(10))) struct ScreenWishProgramTests {
    private static func set(_ settings: String, in home: URL) throws {
        let folder = home.appending(path: ".config/reeldeck")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try settings.write(to: folder.appending(path: "config.toml"), atomically: true, encoding: .utf8)
    }

    @Test(arguments: [
        (language: "en", make: "new project Trip", back: "switch to untitled", quit: "quit"),
        (language: "zh", make: "新建项目 Trip", back: "切换到 untitled", quit: "退出"),
    ])
    func oneGoesOverToAnotherProjectAndBack(
        _ words: (language: String, make: String, back: String, quit: String)
    ) throws {
        try withHome { home in
            try Self.set("language = \"\(words.language)\"", in: home)
            let program = Program(home: home, size: (120, 40))
            #expect(program.until(shows: "untitled"))
            program.type("add a title 'Hello' for 2 seconds\r")
            #expect(program.until(shows: "Title added"))
            program.forget()
            program.type(words.make + "\r")
            // What came before that was of the other one: only the whole screen anew is this one's.
            let isThere = program.until { program in
                program.forget()
                program.type("\u{0C}")
                return program.until(shows: "studio") && program.words.contains("reeldeck  Trip")
            }
            #expect(isThere)
            #expect(!program.words.contains("Hello"))
            program.forget()
            program.type(words.back + "\r")
            #expect(program.until(shows: "Hello"))
            program.type(words.quit + "\r")
            #expect(program.end() == 0, "\(program.words.suffix(1500))")
            #expect(try reeldeck(["project", "list"], home: home).output.contains("Trip"))
        }
    }

    /// The terminal is not given back in between, and nothing that is typed gets lost or goes to the project before.
    @Test func whatIsTypedOnTheWayIsTheOtherProjects() throws {
        try withHome { home in
            let program = Program(home: home, size: (120, 40))
            #expect(program.until(shows: "untitled"))
            program.type("new project Trip\radd a title 'Onward' for 2 seconds\r")
            #expect(program.until(shows: "Title added"))
            #expect(!program.text.contains(Program.terminalIsGivenBack))
            #expect(program.leave() == 0)
            let shown = try ["Trip", "untitled"].map { try reeldeck(["show", "--project", $0], home: home).output }
            #expect(shown[0].contains("Onward") && !shown[1].contains("Onward"), "\(shown)")
        }
    }

    @Test func aProjectThatIsNotThereIsToldAndAnythingElseIsTheAgents() throws {
        try withHome { home in
            let program = Program(home: home, size: (120, 40))
            #expect(program.until(shows: "untitled"))
            program.type("switch to project Nowhere\r")
            #expect(program.until(shows: "There is no project named Nowhere"))
            program.type("add a title 'Hello' for 2 seconds\r")
            #expect(program.until(shows: "Title added"))
            program.type("switch to 9:16\r")
            #expect(program.until(shows: "9:16"))
            #expect(program.leave() == 0)
        }
    }

    @Test func theLastExportIsOpened() throws {
        try withHome { home in
            let shown = home.appending(path: "shown")
            try Self.set("[screen]\nopener = [\"cp\", \"{file}\", \"\(shown.path)\"]", in: home)
            let program = Program(home: home, size: (120, 40))
            #expect(program.until(shows: "untitled"))
            program.type("add a title 'Hello' for 1 second\r")
            #expect(program.until(shows: "Title added"))
            program.type("export to film.gif\r")
            // The toast of its end.
            #expect(program.until(shows: "✓ film.gif"))
            program.type("open the last export\r")
            #expect(program.until(shows: "Opened."))
            let film = home.appending(path: "film.gif").path
            #expect(FileManager.default.contentsEqual(atPath: shown.path, andPath: film))
            #expect(program.leave() == 0)
        }
    }

    @Test func editsByHandAreOneLineAfterARestart() throws {
        try withHome { home in
            let program = Program(home: home, size: (120, 40))
            #expect(program.until(shows: "untitled"))
            program.type("add a title 'Hello' for 4 seconds\r")
            #expect(program.until(shows: "Title added"))
            program.type("\u{1B}1")
            program.type("nd")
            #expect(program.until(shows: "1 edit by hand"))
            program.type("u")
            #expect(program.until(shows: "2 edits by hand"))
            #expect(program.leave() == 0)
            let again = Program(home: home, size: (120, 40))
            #expect(again.until(shows: "▸ 2 edits by hand"))
            #expect(again.leave() == 0)
        }
    }
}

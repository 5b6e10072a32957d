import ExactJSON
import Foundation
import TestSupport
import Testing

/// The command line as scripts see it: exit statuses, standard output, standard error.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct CommandTests {
    @Test func sayShowAndExportWorkTogether() throws {
        try withHome { home in
            let said = try reeldeck(["say", "add a title 'Hello 世界' for 1 second"], home: home)
            #expect(said.status == 0)
            #expect(said.output == "✓ Title added: \"Hello 世界\" (0-1s)\n")
            let shown = try reeldeck(["show"], home: home)
            #expect(shown.output == "Timeline (1 track): 1. Title: \"Hello 世界\" (0-1s)\n")
            let json = try JSON(parsing: try reeldeck(["show", "--json"], home: home).output)
            #expect(json["duration_ms"] == 1000)
            #expect(json["tracks"]?.array?.first?["segments"]?.array?.first?["start_ms"] == 0)
            let export = try reeldeck(
                ["export", "-o", "film.mp4", "--resolution", "320x180", "--json"],
                home: home
            )
            #expect(export.status == 0)
            let job = try JSON(parsing: export.output)
            #expect(job["status"] == "completed")
            #expect(job["file"]?.string == home.appending(path: "film.mp4").path)
            #expect(job["duration_ms"] == 1000)
            #expect(try reeldeck(["jobs"], home: home).output.contains("film.mp4"))
        }
    }

    @Test func theHomeIsTheOneOfTheEnvironment() throws {
        try withHome { home in
            _ = try reeldeck(["say", "add a title 'Hi' for 1 second"], home: home)
            let folder = home.appending(path: "my films")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let said = try reeldeck(["say", "export to \"~/my films/a b.gif\""], home: home)
            #expect(said.status == 0)
            #expect(FileManager.default.fileExists(atPath: folder.appending(path: "a b.gif").path))
            let gone = try reeldeck(["upload", "~/gone.mp4"], home: home)
            #expect(gone.status == 65)
            #expect(gone.errors.contains("\(home.path)/gone.mp4: there is no such file"))
        }
    }

    @Test func oneObjectAtTheEndWithJSON() throws {
        try withHome { home in
            let said = try reeldeck(["say", "--json", "add a title 'Hi' for 1 second"], home: home)
            let json = try JSON(parsing: said.output)
            #expect(json["reply"] == "✓ Title added: \"Hi\" (0-1s)")
            #expect(json["summary"] == "Timeline (1 track): 1. Title: \"Hi\" (0-1s)")
            #expect(json["error"] == .null)
            #expect(!said.output.contains("nmv_usr_"))
        }
    }

    @Test func anExportInWordsHasTheShapeThatWasSaid() throws {
        try withHome { home in
            _ = try reeldeck(["say", "add a title 'Hi' for 1 second"], home: home)
            #expect(try reeldeck(["say", "导出720p竖屏", "--json"], home: home).status == 0)
            let show = try JSON(parsing: try reeldeck(["show", "--json"], home: home).output)
            #expect(show["canvas"]?["width"] == 1080)
            #expect(show["canvas"]?["height"] == 1920)
            let size = try Tool.output(of: [
                "ffprobe", "-v", "error", "-select_streams", "v", "-show_entries", "stream=width,height", "-of",
                "csv=p=0", home.appending(path: "untitled.mp4").path,
            ])
            #expect(size.hasPrefix("720,1280"))
        }
    }

    @Test func aDetachedExportIsTakenUpByTheNextProgram() throws {
        try withHome { home in
            _ = try reeldeck(["say", "add a title 'Hi' for 1 second"], home: home)
            let export = try reeldeck(["export", "-o", "f.mp4", "--resolution", "320x180", "--detach"], home: home)
            #expect(export.status == 0)
            let id = export.output.trimmingCharacters(in: .newlines)
            #expect(id.hasPrefix("render_"))
            #expect(try reeldeck(["jobs", "wait", id], home: home).status == 0)
            #expect(FileManager.default.fileExists(atPath: home.appending(path: "f.mp4").path))
        }
    }

    struct Mistake: Sendable {
        let words: String
        let status: Int32
    }

    static let mistakes = [
        Mistake(words: "--nonsense", status: 64),
        Mistake(words: "say", status: 64),
        Mistake(words: "show --cloud --studio", status: 64),
        Mistake(words: "show --api-url nonsense", status: 64),
        Mistake(words: "show --api-url http://127.0.0.1:99999", status: 64),
        Mistake(words: "show --api-url http://127.0.0.1:0", status: 64),
        Mistake(words: "export", status: 65),
        Mistake(words: "export -o /nowhere/film.mp4", status: 65),
        Mistake(words: "upload gone.mp4", status: 65),
        Mistake(words: "upload notes.txt", status: 65),
        Mistake(words: "jobs wait render_0", status: 65),
        Mistake(words: "show --api-url http://127.0.0.1:9", status: 69),
        Mistake(words: "show --project gone", status: 1),
        Mistake(words: "project rm gone", status: 1),
    ]

    @Test(arguments: mistakes)
    func mistakesHaveTheirStatusAndWords(_ mistake: Mistake) throws {
        try withHome { home in
            let result = try reeldeck(mistake.words.split(separator: " ").map(String.init), home: home)
            #expect(result.status == mistake.status, "\(result)")
            #expect(result.output.isEmpty)
            #expect(result.errors.hasPrefix("reeldeck: "), "\(result.errors)")
        }
    }

    @Test func withoutFfmpegTheStudioSaysHowToGetIt() throws {
        try withHome { home in
            let result = try reeldeck(["show"], home: home, environment: ["PATH": home.path])
            #expect(result.status == 69)
            #expect(result.errors.contains("apt-get install ffmpeg"))
        }
    }

    @Test func aBadConfigFileIsNamed() throws {
        try withHome { home in
            let folder = home.appending(path: ".config/reeldeck")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try "service = ".write(to: folder.appending(path: "config.toml"), atomically: true, encoding: .utf8)
            let result = try reeldeck(["show"], home: home)
            #expect(result.status == 65)
            #expect(result.errors.contains("config.toml cannot be used"))
        }
    }

    @Test func doctorIsContentHere() throws {
        try withHome { home in
            let result = try reeldeck(["doctor", "--json"], home: home, environment: ["TERM": "xterm-256color"])
            let json = try JSON(parsing: result.output)
            #expect(json["ok"] == true, "\(result.output)")
        }
    }

    @Test func anInterruptedExportEndsAndStaysOpen() throws {
        try withHome { home in
            _ = try reeldeck(["say", "add a title 'Hi' for 90 seconds"], home: home)
            let program = Program(["export", "-o", "f.mp4"], home: home)
            #expect(program.until(shows: "rendering"))
            program.signal(SIGINT)
            #expect(program.end() == 130)
            let jobs = try reeldeck(["jobs", "--json"], home: home)
            let job = try JSON(parsing: jobs.output)["jobs"]?.array?.first
            #expect(job?["status"] == "rendering", "\(jobs)")
            let id = try #require(job?["id"]?.string)
            #expect(try reeldeck(["jobs", "cancel", id], home: home).status == 0)
        }
    }

    @Test func optionsMayStandBeforeTheCommand() throws {
        try withHome { home in
            _ = try reeldeck(["project", "new", "film"], home: home)
            let said = try reeldeck(
                ["--project", "film", "--studio", "say", "add a title 'Hi' for 1 second"],
                home: home
            )
            #expect(said.status == 0)
            #expect(try reeldeck(["--project=film", "show"], home: home).output.contains("Hi"))
            #expect(try reeldeck(["--project", "gone", "show"], home: home).status == 1)
        }
    }

    @Test(arguments: ["localhost:4170", "nonsense", "http://127.0.0.1:99999", "http://h:70000000000000000000000"])
    func anAddressThatIsNoneIsNotReplacedByAnother(_ address: String) throws {
        try withHome { home in
            let result = try reeldeck(["show"], home: home, environment: ["NEMO_API_URL": address])
            #expect(result.status == 65)
            #expect(result.errors.hasPrefix("reeldeck: NEMO_API_URL is no address"))
        }
    }

    @Test func aProgramThatIsKilledLeavesNoToolBehind() throws {
        try withHome { home in
            _ = try reeldeck(["say", "add a title 'Hi' for 10 minutes"], home: home)
            let program = Program(["export", "-o", "film.mp4", "--quality", "max"], home: home)
            #expect(program.until { _ in Self.tools(of: home) > 0 })
            program.signal(SIGKILL)
            #expect(program.end() == -SIGKILL)
            // The kernel ends them with their parent, a moment later.
            #expect(Program.eventually { Self.tools(of: home) == 0 })
            #expect(!FileManager.default.fileExists(atPath: home.appending(path: "film.mp4").path))
        }
    }

    /// How many programs work in a home: their arguments name it.
    private static func tools(of home: URL) -> Int {
        guard let found = try? Tool.run(["pgrep", "-f", "ffmpeg.*\(home.lastPathComponent)"]) else { return -1 }
        return found.output.split(separator: "\n").count
    }
}

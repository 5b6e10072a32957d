import Foundation
import ScriptedService
import TestSupport
import Testing

/// The log of the real program: what one reads afterwards, and what stands in no line of it.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct LogTests {
    private static func log(_ home: URL) throws -> String {
        let file = home.appending(path: ".local/state/reeldeck/reeldeck.log")
        return try String(contentsOf: file, encoding: .utf8)
    }

    @Test func aRunIsToldStepByStepWithoutTokensAndWithoutWhatWasSaid() throws {
        try withHome { home in
            _ = try reeldeck(["say", "add a title 'Hello' for 1 second"], home: home)
            _ = try reeldeck(["export", "-o", "film.mp4", "--resolution", "320x180"], home: home)
            let log = try Self.log(home)
            let steps = [
                #/program: program started service=studio/#, #/studio: studio started origin=http:..127/#,
                #/client: request method=POST path=/run_sse status=200 ms=\d+/#,
                #/studio: request answered method=POST path=/run_sse status=200 ms=\d+/#,
                #/client: message sent characters=32 session=/#, #/studio: turn began characters=32 session=/#,
                #/studio: turn ended ms=\d+ session=/#, #/workspace: turn phase=streaming/#,
                #/workspace: turn phase=idle/#, #/studio: job session=\S+ job=render_\d+ phase=pending/#,
                #/studio: job job=render_\d+ phase=completed/#, #/workspace: export job=render_\d+ phase=completed/#,
                #/studio: studio stopped/#,
            ]
            for step in steps { #expect(log.contains(step), "\(log)") }
            for secret in ["nmv_", "Hello", "add a title", "film.mp4"] { #expect(!log.contains(secret), "\(log)") }
            let token = try String(
                contentsOf: home.appending(path: ".local/state/reeldeck/credentials.json"),
                encoding: .utf8
            )
            #expect(token.contains("nmv_usr_"))
            var facts = stat()
            #expect(stat(home.appending(path: ".local/state/reeldeck/reeldeck.log").path, &facts) == 0)
            #expect(facts.st_mode & 0o777 == 0o600)
        }
    }

    @Test func verboseSaysItOnStandardErrorAsWell() throws {
        try withHome { home in
            let quiet = try reeldeck(["show"], home: home)
            #expect(quiet.errors.isEmpty)
            let loud = try reeldeck(["--verbose", "show"], home: home)
            #expect(loud.output == quiet.output)
            #expect(loud.errors.contains("studio: studio started"))
            #expect(try Self.log(home).hasSuffix(loud.errors))
            #expect(try reeldeck(["--verbose"], home: home).status == 64)
        }
    }

    @Test func doctorNamesTheFile() throws {
        try withHome { home in
            let path = home.appending(path: ".local/state/reeldeck/reeldeck.log").path
            let doctor = try reeldeck(["doctor"], home: home).output
            #expect(doctor.contains(path))
        }
    }

    @Test func aStudioByItselfEndsWellWhenItIsToldToAndFreesItsFolder() throws {
        try withHome { home in
            for signal in [SIGTERM, SIGINT, SIGHUP] {
                let program = Program(["serve", "--data", home.appending(path: "data").path], home: home)
                #expect(program.until(shows: "listening on http://127.0.0.1:"), "\(program.text)")
                program.signal(signal)
                #expect(program.end() == 0)
            }
            let ends = try Self.log(home).split(separator: "\n").count { $0.contains("studio stopped") }
            #expect(ends == 3)
        }
    }

    /// A connection that was taken and not looked at yet must not end the program with it.
    @Test func aStudioThatEndsWhileConnectionsComeInEndsWell() throws {
        try withHome { home in
            let program = Program(["serve", "--data", home.appending(path: "data").path], home: home)
            #expect(program.until(shows: "listening on http://127.0.0.1:"), "\(program.text)")
            let port = try #require(program.words.firstMatch(of: /127\.0\.0\.1:(\d+)/)?.output.1)
            let busy = home.appending(path: "busy").path
            let callers = (0..<4).map { _ in
                let caller = Process()
                caller.executableURL = URL(filePath: "/bin/bash")
                caller.arguments = [
                    "-c", "while exec 3<>/dev/tcp/127.0.0.1/$0; do exec 3>&-; [ $((++i)) = 50 ] && : >\"$1\"; done",
                    String(port), busy,
                ]
                caller.standardError = FileHandle.nullDevice
                return caller
            }
            for caller in callers { try caller.run() }
            defer { for caller in callers where caller.isRunning { caller.terminate() } }
            #expect(program.until { _ in FileManager.default.fileExists(atPath: busy) })
            program.signal(SIGTERM)
            #expect(program.end() == 0)
        }
    }
}

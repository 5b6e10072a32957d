import ExactJSON
import Foundation
import TestSupport
import Testing

/// A batch by the real program with a real studio.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(30))) struct BatchProgramTests {
    private static let instructions = [
        "--say", "trim the first second", "--say", "add a title saying 'Hi' for 1 second",
    ]

    /// Files of 3 s, 4 s and so on, and their names.
    private func footage(_ count: Int, in home: URL) throws -> [String] {
        try FileManager.default.createDirectory(at: home.appending(path: "in"), withIntermediateDirectories: true)
        return try (0..<count).map { number in
            try Tool.film(home.appending(path: "in/c\(number).mp4"), seconds: 3 + number, pictures: "smptebars")
            return "in/c\(number).mp4"
        }
    }

    private func film(_ number: Int, _ home: URL) -> URL { home.appending(path: "films/c\(number).mp4") }

    private func isRight(_ number: Int, _ home: URL) -> Bool {
        length(of: film(number, home)).map { abs($0 - Double(2 + number)) < 0.2 } == true
    }

    @Test func eachFileHasItsFilm() throws {
        try withHome { home in
            let files = try footage(3, in: home)
            let words = ["batch"] + files + Self.instructions + ["-o", "films", "--resolution", "320x180"]
            let run = try reeldeck(words, home: home)
            #expect(run.status == 0, "\(run.errors)")
            for number in 0..<3 { #expect(isRight(number, home)) }
            #expect(run.output.split(separator: "\n").count == 3)
            #expect(run.errors.contains("[2/3] c1.mp4 ▶ clears the timeline"))
            #expect(run.errors.contains("“trim the first second”: ✓ c0.mp4: first 1.0 s cut off"))
            // Nobody's timeline was touched, and the batch is no default.
            #expect(try reeldeck(["project", "list"], home: home).output.hasPrefix("* untitled\n"))
            // The same once more has nothing to do; another one would write over them.
            let again = try reeldeck(words, home: home)
            #expect(again.status == 0 && !again.errors.contains("▶"))
            let other = try reeldeck(["batch"] + files + ["-o", "films"], home: home)
            #expect(other.status == 64)
            for number in 0..<3 { #expect(other.errors.contains("films/c\(number).mp4 is there already")) }
            let over = try reeldeck(["batch", files[0], "-o", "films", "--overwrite", "--quiet"], home: home)
            #expect(over.status == 0 && over.errors.isEmpty)
            #expect(length(of: film(0, home)).map { abs($0 - 3) < 0.2 } == true)
        }
    }

    @Test func whatIsNotUnderstoodEndsItsFileAlone() throws {
        try withHome { home in
            _ = try footage(2, in: home)
            let list = "file,instructions,output\nin/c0.mp4,frobnicate the zorp,\nin/c1.mp4,make it vertical,tall.mp4\n"
            try Data(list.utf8).write(to: home.appending(path: "jobs.csv"))
            let words = [
                "batch", "--list", "jobs.csv", "-o", "films", "--sessions", "2", "--resolution", "320x180", "--json",
            ]
            let run = try reeldeck(words, home: home)
            #expect(run.status == 65, "\(run.errors)")
            let steps = try run.output.split(separator: "\n").map { try JSON(parsing: String($0)) }
            let failed = try #require(steps.first { $0["step"] == "failed" })
            #expect(failed["number"] == 1 && failed["status"] == 65)
            #expect(failed["reason"]?.string?.contains("I did not understand \"frobnicate\"") == true)
            let done = try #require(steps.first { $0["step"] == "done" })
            #expect(done["output"]?.string == home.appending(path: "films/tall.mp4").path)
            #expect(steps.last?["failed"] == 1 && steps.last?["done"] == 1)
            #expect(FileManager.default.fileExists(atPath: film(0, home).path) == false)
            #expect(try reeldeck(["say", "frobnicate the zorp"], home: home).status == 65)
        }
    }

    @Test func whatIsWrongIsToldAtOnce() throws {
        try withHome { home in
            let files = try footage(1, in: home)
            let run = try reeldeck(
                ["batch", files[0], "in/gone.mov", "x.txt", "--say", "export", "-o", "in"],
                home: home
            )
            #expect(run.status == 65 && run.output.isEmpty)
            for words in [
                "gone.mov: there is no such file", "x.txt is of a kind", "“export” is no edit", "name another folder",
            ] {
                #expect(run.errors.contains(words), "\(words)")
            }
            #expect(try reeldeck(["batch", files[0], "-o", "in"], home: home).status == 64)
            for words in [
                ["batch"], ["batch", files[0]], ["batch", "--resume", files[0], "-o", "x"],
                ["batch", "--list", "l.csv", files[0], "-o", "x"], ["batch", files[0], "-o", "x", "--sessions", "9"],
                ["batch", files[0], "-o", "x", "--project", "film"],
            ] {
                #expect(try reeldeck(words, home: home).status == 64, "\(words)")
            }
            #expect(try reeldeck(["batch", "--resume"], home: home).status == 65)
            #expect(try reeldeck(["batch", "--list", "nope.csv", "-o", "x"], home: home).status == 65)
            try Data("in/c0.mp4,\"open".utf8).write(to: home.appending(path: "bad.csv"))
            let bad = try reeldeck(["batch", "--list", "bad.csv", "-o", "x"], home: home)
            #expect(bad.status == 65 && bad.errors.contains("bad.csv, line 1: a quote is not closed."))
        }
    }

    /// Runs a batch until it says something, and kills it.
    private func kill(_ words: [String], home: URL, at mark: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: Program.path)
        process.arguments = words
        process.currentDirectoryURL = home
        process.environment = ["HOME": home.path, "PATH": Tool.path, "LANG": "C.UTF-8"]
        let errors = home.appending(path: ".killed")
        _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let isSaid = Program.eventually {
            (try? String(contentsOf: errors, encoding: .utf8))?.contains(mark) == true || !process.isRunning
        }
        #expect(isSaid && process.isRunning, "\((try? String(contentsOf: errors, encoding: .utf8)) ?? "")")
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// What tells one file from another that was put in its place.
    private func mark(_ file: URL) throws -> [String] {
        let facts = try FileManager.default.attributesOfItem(atPath: file.path)
        return [facts[.systemFileNumber], facts[.modificationDate], facts[.size]].map { "\($0 ?? "")" }
    }

    @Test func killedTwiceItGoesOnAndTouchesNoFilmAgain() throws {
        let count = TestAmount.times(10, otherwise: 3)
        try withHome { home in
            let files = try footage(count, in: home)
            let words = ["batch"] + files + Self.instructions + ["-o", "films", "--resolution", "320x180"]
            // Once with a message on its way, once with a film.
            try kill(words, home: home, at: "[2/\(count)] c1.mp4 ▶ 2 of 2")
            let first = try mark(film(0, home))
            let last = count - 1
            try kill(words, home: home, at: "[\(last + 1)/\(count)] c\(last).mp4 ▶ exports")
            let done = try (0..<last).map { try mark(film($0, home)) }
            #expect(done[0] == first)
            let end = try reeldeck(["batch", "--resume"], home: home)
            #expect(end.status == 0, "\(end.errors)")
            for number in 0..<count { #expect(isRight(number, home), "\(number): \(end.errors)") }
            for number in 0..<last { #expect(try mark(film(number, home)) == done[number]) }
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: home.appending(path: "films").path).count == count
            )
            #expect(try reeldeck(["pending"], home: home).output.isEmpty)
        }
    }
}

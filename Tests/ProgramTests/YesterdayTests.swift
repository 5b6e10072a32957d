import ExactJSON
import Foundation
import GRDB
import TestSupport
import Testing

/// What an earlier program wrote opens with nothing lost.
///
/// `Yesterday/` is a user's data as the program of November 2026 left it: three projects, one of them with a session
/// that was lost, the conversation, versions, uploads, a generated clip, three exports and the spans of a film. It is
/// never written anew: a test that reads it tells what today's program owes to it.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct YesterdayTests {
    private static let timeline =
        "Timeline (2 tracks): 1. Video: harbour.mp4 (0-3s), forest (3-4s), still.jpg (4-5s) 2. BGM: Lo-fi (0-5s, 30%)\n"

    /// A home into which yesterday's folders were put.
    private func withYesterday(_ body: (_ home: URL) throws -> Void) throws {
        try withHome { home in
            let folders = ["data": ".local/share", "state": ".local/state", "config": ".config", "cache": ".cache"]
            let yesterday = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Yesterday")
            try FileManager.default.createDirectory(
                at: home.appending(path: ".local"),
                withIntermediateDirectories: true
            )
            for (name, place) in folders {
                try FileManager.default.copyItem(at: yesterday.appending(path: name), to: home.appending(path: place))
            }
            // The films of that user lie in that user's home, and this is it.
            let projects = try DatabaseQueue(path: home.appending(path: ".local/share/reeldeck/projects.sqlite").path)
            try projects.write { database in
                try database.execute(
                    sql: "UPDATE job SET file = replace(file, '/home/ada', ?)",
                    arguments: [home.path]
                )
            }
            try projects.close()
            try FileManager.default.createDirectory(
                at: home.appending(path: "films"),
                withIntermediateDirectories: true
            )
            try body(home)
        }
    }

    @Test func projectsAreThereWithWhatTheyHeld() throws {
        try withYesterday { home in
            let list = try reeldeck(["project", "list"], home: home)
            #expect(list.output == "* untitled\n  Lost\n  Beta\n")
            #expect(try reeldeck(["show"], home: home).output == Self.timeline)
            #expect(
                try reeldeck(["show", "--project", "Beta"], home: home).output
                    == "Timeline (1 track): 1. Subtitles: \"Hello\" (1-2s)\n"
            )
            #expect(
                try reeldeck(["show", "--project", "Lost"], home: home).output
                    == "Timeline (1 track): 1. Title: \"New\" (0-1s)\n"
            )
            #expect(
                try reeldeck(["show", "--project", "Lost", "--kept"], home: home).output
                    == "Timeline (1 track): 1. Title: \"Old\" (0-2s)\n"
            )
        }
    }

    @Test func theConversationGoesOn() throws {
        try withYesterday { home throws in
            // What was spoken of last, each version, and what was uploaded are known.
            let answers = try [
                ["say", "undo"], ["say", "add still.jpg for 2 seconds"], ["say", "go back to version 2"],
                ["say", "--project", "Lost", "make it red"],
            ].map { try reeldeck($0, home: home).output }
            #expect(answers[0] == "✓ Undone: forest brightness 0 → +20\n")
            #expect(answers[1].contains("✓ Video added: still.jpg (5-7s)\n"))
            #expect(answers[2].contains("✓ Video removed: forest (3-4s)"))
            #expect(answers[3] == "✓ Title colour white → red\n")
        }
    }

    @Test func theScreenShowsWhatWasSaid() throws {
        try withYesterday { home in
            let program = Program(home: home, size: (120, 40))
            #expect(program.until(shows: "trim the dog"))
            #expect(program.until(shows: "harbour.mp4"))
            #expect(program.until(shows: "later.mp4"))
            _ = program.leave()
        }
    }

    @Test func exportsAreThereAndTheOpenOneGoesOn() throws {
        try withYesterday { home in
            let spans = home.appending(path: ".cache/reeldeck/spans")
            let before = try Set(FileManager.default.contentsOfDirectory(atPath: spans.path))
            let jobs = try JSON(parsing: try reeldeck(["jobs", "--json"], home: home).output)
            let told = (jobs["jobs"]?.array ?? []).map { job in
                [job["id"]?.string, job["status"]?.string, job["file"]?.string]
            }
            #expect(
                told == [
                    ["render_1795938484191", "queued", home.appending(path: "films/later.mp4").path],
                    ["render_1795938460864", "cancelled", home.appending(path: "films/beta.mp4").path],
                    ["render_1795938444939", "completed", home.appending(path: "films/harbour.mp4").path],
                ]
            )
            let waited = try reeldeck(["jobs", "wait", "render_1795938484191"], home: home)
            #expect(waited.status == 0)
            let film = home.appending(path: "films/later.mp4")
            #expect(FileManager.default.fileExists(atPath: film.path))
            // Spans are known by the paths and the ffmpeg of their machine: those of another one stay, and do no harm.
            let after = try Set(FileManager.default.contentsOfDirectory(atPath: spans.path))
            #expect(after.isSuperset(of: before))
            // The clip that was generated lies under the name that it got then, and no other is made for it.
            let generated = home.appending(path: ".local/share/reeldeck/studio/generated")
            let clips = try FileManager.default.contentsOfDirectory(atPath: generated.path)
            #expect(clips.filter { $0.hasPrefix("clip-") } == ["clip-63e0eda5c85a6416.mp4"])
        }
    }
}

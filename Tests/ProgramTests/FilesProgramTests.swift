import Foundation
import TestSupport
import Testing

/// A file that is found in a folder, uploaded, renamed and put on the timeline, all by keys in a real terminal.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct FilesProgramTests {
    @Test func aFileIsFoundUploadedNamedAndPutOnTheTimeline() throws {
        try withHome { home in
            let folder = home.appending(path: "films/holiday")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data("no film".utf8).write(to: folder.appending(path: "notes.txt"))
            _ = try Tool.output(of: [
                "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=64x36:rate=10:duration=2", "-pix_fmt",
                "yuv420p", folder.appending(path: "beach.mp4").path,
            ])
            let deck = Program(home: home, size: (120, 40))
            #expect(deck.until(shows: "studio"))
            // To the files, and into the folders.
            deck.type("\u{1B}6")
            #expect(deck.until(shows: "No files yet"))
            deck.type("a")
            #expect(deck.until(shows: "films/"))
            deck.type("films\r")
            #expect(deck.until(shows: "holiday/"))
            deck.type("\r")
            #expect(deck.until(shows: "beach.mp4"))
            #expect(!deck.text.contains("notes.txt"))
            deck.type("\r")
            #expect(deck.until(shows: "not in the film"))
            deck.type("r\u{15}sea\r")
            #expect(deck.until(shows: "sea.mp4"))
            deck.type("\r")
            #expect(deck.until(shows: "once in the film"))
            #expect(Program.eventually { deck.look() && ((try? show(home).contains("sea.mp4 (0-2s)")) ?? false) })
            // It goes, with what of the film is made of it.
            deck.type("d")
            #expect(deck.until(shows: "Remove it there too?"))
            deck.type("yes\r")
            #expect(deck.until(shows: "No files yet"))
            #expect(Program.eventually { deck.look() && ((try? show(home).contains("sea.mp4")) == false) })
            #expect(deck.leave() == 0)
        }
    }

    /// Two films are marked by a click on their signs, uploaded at once and put there in the order in which they were marked, and
    /// one takes the place of the other: all by the bytes that a terminal sends.
    @Test func severalAreMarkedByTheMouse() throws {
        try withHome { home in
            for name in ["a-beach", "b-city", "c-wood"] {
                _ = try Tool.output(of: [
                    "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=64x36:rate=10:duration=2", "-pix_fmt",
                    "yuv420p", home.appending(path: "\(name).mp4").path,
                ])
            }
            let deck = Program(home: home, size: (120, 40))
            #expect(deck.until(shows: "studio"))
            deck.type("\u{1B}6")
            #expect(deck.until(shows: "No files yet"))
            deck.type("a")
            #expect(deck.until(shows: "c-wood.mp4"))
            for row in [2, 0] { deck.type(Self.click(Self.signs.x, Self.signs.y + row)) }
            #expect(deck.until(shows: "marked"))
            deck.type("\r")
            #expect(deck.until(shows: "2 files are being uploaded."))
            #expect(deck.until(shows: "not in the film"))
            // By the key: the second, then the first.
            deck.type("\u{1B}[F \u{1B}[H \r")
            #expect(
                Program.eventually {
                    deck.look() && ((try? show(home).contains("a-beach.mp4 (0-2s), c-wood.mp4 (2-4s)")) ?? false)
                }
            )
            // A double click opens the form of a clip; a click in the list of files puts another in its place.
            let clip = Self.click(30, 30)
            deck.type("\u{1B}1" + clip + clip)
            #expect(deck.until(shows: "fade in, out"))
            deck.type(":another clip in its place\r")
            #expect(deck.until(shows: "type a part of its name"))
            deck.type(Self.click(36, 6))
            #expect(
                Program.eventually {
                    deck.look() && ((try? show(home).contains("c-wood.mp4 (0-2s), c-wood.mp4 (2-4s)")) ?? false)
                }
            )
            #expect(deck.leave() == 0)
        }
    }

    /// The sign of the first file of a folder, beside the chat, where there is no film yet.
    private static let signs = (x: 84, y: 4)

    private static func click(_ x: Int, _ y: Int) -> String {
        "\u{1B}[<0;\(x + 1);\(y + 1)M\u{1B}[<0;\(x + 1);\(y + 1)m"
    }

    private func show(_ home: URL) throws -> String { try reeldeck(["show"], home: home).output }
}

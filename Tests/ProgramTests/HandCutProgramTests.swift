import Foundation
import TestSupport
import Testing

/// A film that is cut by hand, by keys and the mouse in a real terminal, until it lies on disk.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(20))) struct HandCutProgramTests {
    /// A clip of each colour, two seconds long, in the order in which they are put on the timeline.
    private static let colours: [(name: String, rgb: [Int])] = [
        ("red", [255, 0, 0]), ("lime", [0, 255, 0]), ("blue", [0, 0, 255]), ("yellow", [255, 255, 0]),
        ("magenta", [255, 0, 255]), ("cyan", [0, 255, 255]), ("white", [255, 255, 255]), ("gray", [128, 128, 128]),
        ("orange", [255, 165, 0]), ("purple", [128, 0, 128]), ("green", [0, 128, 0]), ("brown", [165, 42, 42]),
    ]

    /// What is pressed, and what of the timeline tells that it was done.
    private static let gestures: [(keys: String, told: String)] = [
        // To the timeline; the fourth clip goes, and the gap closes.
        ("\u{1B}1\u{1B}[Bnnnd", "c13-blue.mp4 (4-6s), c15-magenta.mp4 (6-8s)"),
        // The first one is trimmed to a second.
        (click(17) + "g1\r]", "c11-red.mp4 (0-1s), c12-lime.mp4 (1-3s)"),
        // Half a second of the second is marked and cut out.
        ("g1.5\rig2\rod", "c12-lime.mp4 (1-1.5s), c12-lime.mp4 (1.5-2.5s)"),
        // One is held, and dropped behind its neighbour.
        (
            click(37) + "\r" + String(repeating: "\u{1B}[C", count: 7) + "\r",
            "c16-cyan.mp4 (4.5-6.5s), c15-magenta.mp4 (6.5-8.5s)"
        ),
        // Twice as fast, with a transition in front of it.
        ("r\u{15}2x\r", "c15-magenta.mp4 (6.5-7.5s), c17-white.mp4 (7.5-9.5s)"),
        ("c\u{15}crossfade 0.4\r", "c15-magenta.mp4 (6.5-7.5s)"),
        // A title at the start, held and moved by three pictures.
        ("g0\rtHand cut\r", "\"Hand cut\" (0-3s)"),
        ("\r...\r", "\"Hand cut\" (0.099-3.099s)"),
        // The last two go as one, and come back as one.
        (click(108) + "vNd", "c20-purple.mp4 (13.5-15.5s)\u{0}"),
        ("u", "c21-green.mp4 (15.5-17.5s), c22-brown.mp4 (17.5-19.5s)"),
        // The last one is split, copied to the end, and loses its sound.
        (click(108) + "g18.5\rs", "c22-brown.mp4 (17.5-18.5s), c22-brown.mp4 (18.5-19.5s)"),
        ("yg19.5\rp", "c22-brown.mp4 (19.5-20.5s)"),
        ("m", "c22-brown.mp4 (19.5-20.5s, 0%)"),
    ]

    /// A click on the pictures, which lie from the fourth row on, or from the sixth below a title, in a column from 0.
    private static func click(_ column: Int) -> String { "\u{1B}[<0;\(column + 1);7M\u{1B}[<0;\(column + 1);7m" }

    @Test func twelveClipsBecomeAFilm() throws {
        try withHome { home in
            for (number, colour) in Self.colours.enumerated() {
                _ = try Tool.output(of: [
                    "ffmpeg", "-v", "error", "-f", "lavfi", "-i",
                    "color=\(colour.name):size=320x180:rate=30:duration=2",
                    "-f", "lavfi", "-i", "sine=frequency=\(300 + number * 50):duration=2", "-c:v", "libx264", "-preset",
                    "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", home.appending(path: Self.file(number)).path,
                ])
            }
            #expect(try reeldeck(["upload"] + Self.colours.indices.map(Self.file), home: home).status == 0)
            for number in Self.colours.indices {
                let said = try reeldeck(["say", "add \(Self.file(number))"], home: home)
                try #require(said.status == 0, "\(said.output) \(said.errors)")
            }
            #expect(try reeldeck(["say", "add lo-fi music"], home: home).status == 0)

            // So low that the film is on top.
            let deck = Program(home: home, size: (120, 26))
            #expect(deck.until(shows: "24.0 s"))
            for gesture in Self.gestures {
                deck.type(gesture.keys)
                let isLast = gesture.told.hasSuffix("\u{0}")
                let told = isLast ? String(gesture.told.dropLast()) + " 2." : gesture.told
                let isDone = Program.eventually(pause: 250) {
                    deck.look() && ((try? show(home).contains(told)) ?? false)
                }
                let shown = try show(home)
                try #require(isDone, "\(gesture.keys.debugDescription): \(shown)")
            }
            // The mouse: the last title is dragged to the right, by ten columns of its own row.
            let before = try show(home)
            deck.drag(from: (24, Self.titleRow), to: (34, Self.titleRow))
            #expect(Program.eventually { deck.look() && ((try? show(home)) ?? before) != before })

            deck.type("x")
            let film = home.appending(path: "untitled.mp4")
            #expect(Program.eventually { deck.look() && FileManager.default.fileExists(atPath: film.path) })
            #expect(deck.leave() == 0)
            try check(film, against: try show(home))
        }
    }

    /// The first below the ruler: titles lie above the pictures.
    private static let titleRow = 3

    private static func file(_ number: Int) -> String { "c\(number + 11)-\(colours[number].name).mp4" }

    private func show(_ home: URL) throws -> String { try reeldeck(["show"], home: home).output }

    /// The middle of each clip has its colour in the corner, where no title stands, and the film is as long as the last.
    private func check(_ film: URL, against shown: String) throws {
        let clips = shown.matches(of: /([a-z]+)\.mp4 \(([0-9.]+)-([0-9.]+)s[,)]/).compactMap { match in
            Double(match.output.2).flatMap { start in
                Double(match.output.3).map { (String(match.output.1), start, $0) }
            }
        }
        #expect(clips.count == 14, "\(shown)")
        let end = clips.map(\.2).max() ?? 0
        #expect(length(of: film).map { abs($0 - end) < 0.1 } == true, "\(length(of: film) ?? 0) s: \(shown)")
        for (name, start, end) in clips {
            let raw = film.deletingLastPathComponent().appending(path: "pixel.rgb")
            _ = try Tool.output(of: [
                "ffmpeg", "-v", "error", "-y", "-ss", "\((start + end) / 2)", "-i", film.path, "-frames:v", "1", "-vf",
                "crop=iw/20:ih/20:0:0,scale=1:1", "-f", "rawvideo", "-pix_fmt", "rgb24", raw.path,
            ])
            let seen = try Data(contentsOf: raw).map(Int.init)
            let wanted = Self.colours.first { $0.name == name }?.rgb ?? []
            let isSeen = seen.count == 3 && zip(seen, wanted).allSatisfy { abs($0 - $1) < 40 }
            #expect(isSeen, "\(name) at \((start + end) / 2) s: \(seen)")
        }
    }
}

extension Program {
    /// Presses the left button, moves, and lets go; in cells from 0.
    fileprivate func drag(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
        type("\u{1B}[<0;\(start.x + 1);\(start.y + 1)M")
        type("\u{1B}[<32;\((start.x + end.x) / 2 + 1);\(end.y + 1)M")
        type("\u{1B}[<32;\(end.x + 1);\(end.y + 1)M\u{1B}[<0;\(end.x + 1);\(end.y + 1)m")
    }
}

import Foundation
import TestSupport
import Testing

/// The chat line in a real terminal: a path is completed, what was said is found again, a message is written in an editor, an
/// answer is copied.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct ChatLineProgramTests {
    @Test func aLineIsCompletedSearchedWrittenElsewhereAndCopied() throws {
        try withHome { home in
            let folder = home.appending(path: "films")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            _ = try Tool.output(of: [
                "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=64x36:rate=10:duration=2", "-pix_fmt",
                "yuv420p", folder.appending(path: "my beach.mp4").path,
            ])
            let deck = Program(home: home, size: (120, 40), environment: ["EDITOR": try editor(in: home)])
            #expect(deck.until(shows: "studio"))
            // The folder, then what is in it; with a blank in its name.
            deck.type("upload ./fi")
            #expect(deck.until(shows: "lms/"))
            deck.type("\t")
            #expect(deck.until(shows: "my\\ beach.mp4"))
            deck.type("\t\r")
            #expect(deck.until(shows: "Uploaded my beach.mp4"))
            deck.forget()
            deck.type("\u{12}upl")
            #expect(deck.until(shows: "search:"))
            deck.type("\r")
            #expect(deck.until(shows: "beach.mp4"))
            deck.type("\u{03}")
            // The editor has the terminal, and Ctrl-C too; the screen comes back with what it wrote.
            deck.forget()
            deck.type("a draft\u{0F}")
            #expect(deck.until(shows: "editor has: a draft"))
            deck.type("\u{03}")
            #expect(deck.until(shows: "interrupted, and going on"))
            deck.type("go\n")
            #expect(deck.until(shows: "add a title that says Written elsewhere"))
            deck.type("\r")
            #expect(deck.until(shows: "Title added"))
            deck.forget()
            deck.type("\u{1B}y")
            #expect(deck.until { $0.text.contains("\u{1B}]52;c;") })
            #expect(deck.leave() == 0)
        }
    }

    /// An editor that shows what it was given, hears Ctrl-C, waits for a line, and writes something else.
    private func editor(in home: URL) throws -> String {
        let script = home.appending(path: "editor.sh")
        let text = """
            #!/bin/sh
            trap 'echo interrupted, and going on' INT
            echo "editor has: $(cat "$1")"
            while read -r line; do [ "$line" = go ] && break; done
            printf 'add a title that says Written elsewhere\\n' > "$1"
            """
        try text.write(to: script, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
        return script.path
    }
}

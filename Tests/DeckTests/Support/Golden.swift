import Foundation
import Terminal
import Testing

@testable import Deck

/// Whole screens kept as text beside the tests.
///
/// `RECORD_GOLDENS=1` writes them anew, and the run fails all the same: what was written is to be looked at first.
enum Golden {
    static func expect(_ state: DeckState, _ name: String, _ location: SourceLocation = #_sourceLocation) throws {
        let frame = DeckView(state).frame()
        let cursor = frame.cursor.map { "cursor \($0.x),\($0.y)" } ?? "no cursor"
        try compare("\(frame.buffer.text)\n\(cursor)\n", with: name, location)
    }

    private static func compare(_ text: String, with name: String, _ location: SourceLocation) throws {
        guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != "1" else {
            let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            try text.write(to: folder.appending(path: "Goldens/\(name).txt"), atomically: true, encoding: .utf8)
            Issue.record("\(name) was recorded; look at it and run again.", sourceLocation: location)
            return
        }
        let file = try #require(
            Bundle.module.url(forResource: name, withExtension: "txt", subdirectory: "Goldens"),
            "\(name) was never recorded",
            sourceLocation: location
        )
        let kept = try String(contentsOf: file, encoding: .utf8)
        #expect(text == kept, "\(name) looks different", sourceLocation: location)
    }
}

extension Golden {
    /// A part of a screen with its colours: each row's text, and below it the runs of cells of one style.
    static func expectColours(
        _ state: DeckState,
        in part: Rect,
        _ name: String,
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        let buffer = DeckView(state).frame().buffer
        let rows = (part.y..<part.maxY).map { y in
            let cells = (part.x..<part.maxX).map { buffer[$0, y] }
            var lines = [cells.map(\.grapheme).joined()]
            var first = 0
            for end in 1...cells.count where end == cells.count || cells[end].style != cells[first].style {
                lines.append("  \(part.x + first)..<\(part.x + end) \(cells[first].style)")
                first = end
            }
            return lines.joined(separator: "\n")
        }
        try compare(rows.joined(separator: "\n") + "\n", with: name, location)
    }
}

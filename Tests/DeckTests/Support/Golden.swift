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
        let text = "\(frame.buffer.text)\n\(cursor)\n"
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

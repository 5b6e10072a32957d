import Foundation
import Testing
import Timeline

@testable import Deck

/// `docs/keys.md` is made from the table of commands, so it cannot promise anything else.
@Suite struct KeyDocumentationTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/keys.md")

    /// `RECORD_DOCS=1` writes it anew, and the run fails all the same: what was written is to be looked at first.
    @Test func theDocumentationSaysWhatTheTableSays() throws {
        guard ProcessInfo.processInfo.environment["RECORD_DOCS"] != "1" else {
            try Self.document.write(to: Self.file, atomically: true, encoding: .utf8)
            Issue.record("docs/keys.md was written; look at it and run again.")
            return
        }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == Self.document)
    }

    private static var document: String {
        let rows = Keymap().rows
        let everywhere = section("Everywhere", rows.filter { $0.facts.scope == .everywhere })
        let panes = PaneSet.all.indices.map { pane in
            section(PaneSet.all[pane].name[.english], rows.filter { $0.owner == .pane(pane) && $0.facts.scope == .own })
        }
        return ([introduction, everywhere] + panes.filter { !$0.isEmpty }).joined(separator: "\n")
    }

    private static func section(_ title: String, _ rows: [Keymap.Row]) -> String {
        guard !rows.isEmpty else { return "" }
        let lines = rows.map { row in
            let keys = row.keys.map { "`\(escaped($0.name))`" }.joined(separator: " ")
            let need = row.facts.need.map { $0.kind == .studio ? " (studio)" : " (hosted service)" } ?? ""
            return "| \(keys) | \(row.facts.title[.english])\(need) | `\(row.facts.id)` |"
        }
        return "## \(title)\n\n| keys | what | name |\n|---|---|---|\n" + lines.joined(separator: "\n") + "\n"
    }

    private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }

    private static let introduction = """
        # Keys

        Made from the table of commands by `RECORD_DOCS=1 swift test --filter KeyDocumentationTests`.

        Outside the chat a number in front of a key says how often: `5l`. In the chat, where all letters are text, the keys that write
        something do so. In `config.toml` a command can be given other keys, one or several, or none:

        ```toml
        [keys]
        "timeline.split" = ["s", "Ctrl-T"]
        "timeline.redo" = "Ctrl-R"
        "timeline.lift" = []
        ```

        Keys are letters and signs, `Enter` `Tab` `Esc` `Space` `Backspace` `Delete` `Insert` `Up` `Down` `Left` `Right` `Home` `End`
        `PageUp` `PageDown` `F1` to `F12`, each with `Ctrl-`, `Alt-` or `Shift-` in front; a letter with Shift is its capital. Two
        commands of one place cannot have one key; a pane's own go before those that work everywhere. What only one kind of service
        can do says so: with the other the help and the palette tell why it is not there.

        """
}

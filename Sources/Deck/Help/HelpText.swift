import Terminal

/// Every key there is, by pane.
enum HelpText {
    struct Section: Hashable, Sendable {
        let title: String
        let hints: [KeyHint]
    }

    static let sections: [Section] = [
        Section(
            title: "Everywhere",
            hints: [
                KeyHint("Tab  ⇧Tab", "next pane, the one before"), KeyHint("F1", "this help"),
                KeyHint("F2", "the pane on the whole screen, and back"), KeyHint("F3", "the preview, and away"),
                KeyHint("F5", "ask the service anew"),
                KeyHint("F6  F7", "yes and no to the agent"), KeyHint("F9", "export the draft as MP4"),
                KeyHint("Esc", "leave; twice: stop the edit"),
                KeyHint("^L  ^Z", "draw anew, suspend"), KeyHint("^Q  ^C", "quit"),
            ]
        ),
        Section(
            title: "Timeline",
            hints: [
                KeyHint("← →", "playhead by a cell"), KeyHint(",  .", "playhead by a frame"),
                KeyHint("⇧←  ⇧→", "to the cut before, after"), KeyHint("Home  End", "to the start, the end"),
                KeyHint("↑ ↓", "select on the track above, below"), KeyHint("n  p", "next segment, the one before"),
                KeyHint("s", "split at the playhead"), KeyHint("[  ]", "trim start, end to the playhead"),
                KeyHint("d  Del", "delete the segment"), KeyHint("v  m", "volume, mute"),
                KeyHint("t  e", "new title, change its text"), KeyHint("u  U", "undo, redo"),
                KeyHint("f", "preview at the playhead"),
                KeyHint("+  -  0", "zoom in, out, to fit"), KeyHint("x", "export"),
                KeyHint("1 2 3  z  ?", "go to a pane, zoom it, help"), KeyHint("q", "quit"),
                KeyHint(
                    [SegmentSigns.transition, SegmentSigns.fadeIn, SegmentSigns.fadeOut].joined(separator: " "),
                    "transition, fade in, fade out"
                ),
                KeyHint(
                    [SegmentSigns.faster, SegmentSigns.slower, SegmentSigns.reversed, SegmentSigns.still]
                        .joined(separator: " "),
                    "faster, slower, reversed, still"
                ),
            ]
        ),
        Section(
            title: "Chat",
            hints: [
                KeyHint("Enter", "send; waits while an edit runs"), KeyHint("Alt-Enter  ^J", "new line"),
                KeyHint("↑ ↓", "older, newer messages"), KeyHint("↑", "empty: change a waiting one"),
                KeyHint("PgUp  PgDn", "scroll"), KeyHint("End", "to the newest"),
                KeyHint("^A ^E ^W ^U ^K", "start, end, cut word, line"),
                KeyHint("^C", "clear; ↑ brings it back"),
            ]
        ),
        Section(
            title: "Renders",
            hints: [
                KeyHint("↑ ↓", "select"), KeyHint("r", "retry what failed"), KeyHint("c", "cancel"),
                KeyHint("y", "copy the file's path"),
            ]
        ),
    ]

    /// A row of the help; a title where there are no keys.
    struct Row: Hashable, Sendable {
        let keys: String
        let does: String
    }

    /// From this width on the sections stand in two columns.
    static func isWide(_ width: Int) -> Bool { width >= Layout.wide }

    /// The rows of each column.
    static func columns(width: Int) -> [[Row]] {
        isWide(width)
            ? [rows(of: [sections[1]]), rows(of: [sections[0], sections[2], sections[3]])] : [rows(of: sections)]
    }

    /// The rows of the longest column.
    static func rows(width: Int) -> [Row] { columns(width: width).max { $0.count < $1.count } ?? [] }

    static func visibleRows(in size: Size) -> Int { max(1, size.height - 6) }

    private static func rows(of sections: [Section]) -> [Row] {
        sections.enumerated().flatMap { number, section in
            (number > 0 ? [Row(keys: "", does: "")] : []) + [Row(keys: "", does: section.title)]
                + section.hints.map { Row(keys: $0.keys, does: $0.does) }
        }
    }
}

import Terminal

/// A part of the help.
enum HelpSection: Hashable, Sendable, CaseIterable {
    case everywhere, timeline, chat, renders

    var lines: [HelpLine] {
        switch self {
        case .everywhere:
            [.nextPane, .help, .maximize, .preview, .refresh, .answer, .exportDraft, .escape, .redraw, .quit]
        case .timeline:
            [
                .cell, .frame, .cuts, .ends, .tracks, .segments, .split, .trim, .delete, .volume, .title, .undo,
                .previewHere, .zoom, .export, .panes, .quitTimeline, .edgeSigns, .playSigns,
            ]
        case .chat: [.send, .newLine, .history, .editWaiting, .scroll, .newest, .lineEditing, .clear]
        case .renders: [.selectRender, .retry, .cancel, .copyPath]
        }
    }
}

/// Every key there is, by pane, and the signs on segments.
enum HelpLine: Hashable, Sendable, CaseIterable {
    case nextPane, help, maximize, preview, refresh, answer, exportDraft, escape, redraw, quit
    case cell, frame, cuts, ends, tracks, segments, split, trim, delete, volume, title, undo, previewHere, zoom, export
    case panes, quitTimeline, edgeSigns, playSigns
    case send, newLine, history, editWaiting, scroll, newest, lineEditing, clear
    case selectRender, retry, cancel, copyPath

    var keys: String {
        switch self {
        case .nextPane: "Tab  ⇧Tab"
        case .help: "F1"
        case .maximize: "F2"
        case .preview: "F3"
        case .refresh: "F5"
        case .answer: "F6  F7"
        case .exportDraft: "F9"
        case .escape: "Esc"
        case .redraw: "^L  ^Z"
        case .quit: "^Q  ^C"

        case .cell: "← →"
        case .frame: ",  ."
        case .cuts: "⇧←  ⇧→"
        case .ends: "Home  End"
        case .tracks, .history, .selectRender: "↑ ↓"
        case .segments: "n  p"
        case .split: "s"
        case .trim: "[  ]"
        case .delete: "d  Del"
        case .volume: "v  m"
        case .title: "t  e"
        case .undo: "u  U"
        case .previewHere: "f"
        case .zoom: "+  -  0"
        case .export: "x"
        case .panes: "1 2 3  z  ?"
        case .quitTimeline: "q"
        case .edgeSigns: "\(SegmentSigns.transition) \(SegmentSigns.fadeIn) \(SegmentSigns.fadeOut)"
        case .playSigns:
            "\(SegmentSigns.faster) \(SegmentSigns.slower) \(SegmentSigns.reversed) \(SegmentSigns.still)"

        case .send: "Enter"
        case .newLine: "Alt-Enter  ^J"
        case .editWaiting: "↑"
        case .scroll: "PgUp  PgDn"
        case .newest: "End"
        case .lineEditing: "^A ^E ^W ^U ^K"
        case .clear: "^C"

        case .retry: "r"
        case .cancel: "c"
        case .copyPath: "y"
        }
    }
}

/// The help in rows.
enum HelpText {
    enum Row: Hashable, Sendable {
        case title(HelpSection)
        case line(HelpLine)
        case gap
    }

    /// From this width on the sections stand in two columns.
    static func isWide(_ width: Int) -> Bool { width >= Layout.wide }

    /// The rows of each column.
    static func columns(width: Int) -> [[Row]] {
        isWide(width)
            ? [rows(of: [.timeline]), rows(of: [.everywhere, .chat, .renders])] : [rows(of: HelpSection.allCases)]
    }

    /// The rows of the longest column.
    static func rows(width: Int) -> [Row] { columns(width: width).max { $0.count < $1.count } ?? [] }

    static func visibleRows(in size: Size) -> Int { max(1, size.height - 6) }

    private static func rows(of sections: [HelpSection]) -> [Row] {
        Array(sections.map { [.title($0)] + $0.lines.map(Row.line) }.joined(separator: [.gap]))
    }
}

import EditLanguage

extension English {
    func words(for deed: KeyDeed) -> String {
        switch deed {
        case .help: "help"
        case .quit: "quit"
        case .export: "export"
        case .undo: "undo"
        case .stop: "stop"

        case .scroll: "scroll"
        case .close: "close"
        case .leave: "leave"
        case .stay: "stay"
        case .accept: "does it"
        case .dismiss: "leaves it"
        case .yes: "yes"
        case .no: "no"
        case .notNow: "not now"

        case .send: "send"
        case .takeBack: "take back"
        case .putBack: "put back"
        case .previous: "the one before"
        case .leaveAsItWas: "leave as it was"
        case .editWaiting: "edit waiting"
        case .newLine: "new line"
        case .toTimeline: "timeline"
        case .toRenders: "renders"
        case .toChat: "chat"
        case .nextPane: "next pane"
        case .pane: "pane"
        case .maximize: "zoom"

        case .movePlayhead: "move"
        case .toCut: "cuts"
        case .select: "select"
        case .split: "split"
        case .trim: "trim"
        case .delete: "delete"
        case .volume: "volume"
        case .title: "title"
        case .preview: "preview"
        case .zoom: "zoom"

        case .cancel: "cancel"
        case .retry: "retry"
        case .copyPath: "copy path"
        }
    }

    var helpTitle: String { "Keys" }

    var helpGoesOn: String { "more" }

    func title(of section: HelpSection) -> String {
        switch section {
        case .everywhere: "Everywhere"
        case .timeline: name(of: .timeline)
        case .chat: name(of: .chat)
        case .renders: name(of: .renders)
        }
    }

    func words(for line: HelpLine) -> String {
        switch line {
        case .nextPane: "next pane, the one before"
        case .help: "this help"
        case .maximize: "the pane on the whole screen, and back"
        case .preview: "the preview, and away"
        case .refresh: "ask the service anew"
        case .answer: "yes and no to the agent"
        case .exportDraft: "export the draft as MP4"
        case .escape: "leave; twice: stop the edit"
        case .redraw: "draw anew, suspend"
        case .quit, .quitTimeline: "quit"

        case .cell: "playhead by a cell"
        case .frame: "playhead by a frame"
        case .cuts: "to the cut before, after"
        case .ends: "to the start, the end"
        case .tracks: "select on the track above, below"
        case .segments: "next segment, the one before"
        case .split: "split at the playhead"
        case .trim: "trim start, end to the playhead"
        case .delete: "delete the segment"
        case .volume: "volume, mute"
        case .title: "new title, change its text"
        case .undo: "undo, redo"
        case .previewHere: "preview at the playhead"
        case .zoom: "zoom in, out, to fit"
        case .export: "export"
        case .panes: "go to a pane, zoom it, help"
        case .edgeSigns: "transition, fade in, fade out"
        case .playSigns: "faster, slower, reversed, still"

        case .send: "send; waits while an edit runs"
        case .newLine: "new line"
        case .history: "older, newer messages"
        case .editWaiting: "empty: change a waiting one"
        case .scroll: "scroll"
        case .newest: "to the newest"
        case .lineEditing: "start, end, cut word, line"
        case .clear: "clear; ↑ brings it back"

        case .selectRender: "select"
        case .retry: "retry what failed"
        case .cancel: "cancel"
        case .copyPath: "copy the file's path"
        }
    }
}

import Terminal
import Timeline
import Workspace

/// What a key does, as the last line says it.
enum KeyDeed: Hashable, Sendable, CaseIterable {
    case help, quit, export, undo, stop
    // What lies over the panes.
    case scroll, close, leave, stay, accept, dismiss, yes, no, notNow
    // The chat and the panes.
    case send, takeBack, putBack, previous, leaveAsItWas, editWaiting, newLine
    case toTimeline, toRenders, toChat, nextPane, pane, maximize
    // The timeline.
    case movePlayhead, toCut, select, split, trim, delete, volume, title, preview, zoom
    // The renders.
    case cancel, retry, copyPath

    /// Whether one has to see the key however narrow the screen: what takes back, what ends, and what all is made for.
    var isVital: Bool { [.quit, .export, .undo, .stop, .takeBack].contains(self) }
}

/// A key and what it does.
struct KeyHint: Hashable, Sendable {
    let keys: String
    let deed: KeyDeed

    init(_ keys: String, _ deed: KeyDeed) {
        self.keys = keys
        self.deed = deed
    }
}

/// The keys as the last line shows them: those that are of use where one is.
enum KeyMap {
    static let help = KeyHint("F1", .help)

    static func hints(for state: DeckState) -> [KeyHint] {
        switch state.overlay {
        case .help: return [KeyHint("↑↓", .scroll), KeyHint("Esc", .close)]
        case .leaving: return [KeyHint("y", .leave), KeyHint("n", .stay)]
        case .prompt: return [KeyHint("Enter", .accept), KeyHint("Esc", .dismiss)]
        case nil: break
        }
        switch state.focus {
        case .chat: return chat(state)
        case .timeline: return timeline(state)
        case .renders: return renders(state)
        }
    }

    private static func chat(_ state: DeckState) -> [KeyHint] {
        var hints = [KeyHint("Enter", .send)]
        if state.isTurnRunning { hints.append(KeyHint("Esc", .stop)) }
        if state.chat.amending != nil {
            return [
                KeyHint("Enter", state.chat.composer.isEmpty ? .takeBack : .putBack), KeyHint("↑", .previous),
                KeyHint("Esc", .leaveAsItWas),
            ]
        }
        if !state.chat.queue.isEmpty { hints.append(KeyHint("↑", .editWaiting)) }
        hints += [KeyHint("Tab", .toTimeline), KeyHint("⇧Tab", .toRenders), KeyHint("F9", .export)]
        hints += [KeyHint("^Q", .quit), KeyHint("Alt-Enter", .newLine)]
        hints += [KeyHint("PgUp", .scroll), KeyHint("F2", .maximize)]
        return state.previewTrouble == nil ? hints + [KeyHint("F3", .preview)] : hints
    }

    private static func timeline(_ state: DeckState) -> [KeyHint] {
        guard !state.timeline.shown.isEmpty else {
            return [KeyHint("2", .toChat), KeyHint("t", .title), KeyHint("Tab", .nextPane), KeyHint("q", .quit)]
        }
        let preview = state.previewTrouble == nil ? [KeyHint("f", .preview)] : []
        return [
            KeyHint("←→", .movePlayhead), KeyHint("⇧←→", .toCut), KeyHint("↑↓", .select), KeyHint("s", .split),
            KeyHint("[ ]", .trim), KeyHint("d", .delete), KeyHint("v", .volume), KeyHint("t", .title),
            KeyHint("u", .undo), KeyHint("x", .export),
        ] + preview + [KeyHint("+-0", .zoom), KeyHint("Tab", .pane), KeyHint("q", .quit)]
    }

    private static func renders(_ state: DeckState) -> [KeyHint] {
        var hints: [KeyHint] = []
        if let job = state.renders.selected {
            hints.append(KeyHint("↑↓", .select))
            if !job.isOver { hints.append(KeyHint("c", .cancel)) }
            if job.isOver { hints.append(KeyHint("r", .retry)) }
            hints.append(KeyHint("y", .copyPath))
        }
        return hints + [KeyHint("x", .export), KeyHint("z", .maximize), KeyHint("Tab", .pane), KeyHint("q", .quit)]
    }
}

import Terminal
import Timeline
import Workspace

/// A key and what it does, in a word or two.
struct KeyHint: Hashable, Sendable {
    let keys: String
    let does: String

    init(_ keys: String, _ does: String) {
        self.keys = keys
        self.does = does
    }

    var columns: Int { keys.columns + 1 + does.columns }
}

/// The keys as the last line shows them: those that are of use where one is.
enum KeyMap {
    static let help = KeyHint("F1", "help")

    static func hints(for state: DeckState) -> [KeyHint] {
        switch state.overlay {
        case .help: return [KeyHint("↑↓", "scroll"), KeyHint("Esc", "close")]
        case .leaving: return [KeyHint("y", "leave"), KeyHint("n", "stay")]
        case .prompt: return [KeyHint("Enter", "does it"), KeyHint("Esc", "leaves it")]
        case nil: break
        }
        switch state.focus {
        case .chat: return chat(state)
        case .timeline: return timeline(state)
        case .renders: return renders(state)
        }
    }

    private static func chat(_ state: DeckState) -> [KeyHint] {
        var hints = [KeyHint("Enter", "send")]
        if state.isTurnRunning { hints.append(KeyHint("Esc", "stop")) }
        if state.chat.amending != nil {
            return [
                KeyHint("Enter", state.chat.composer.isEmpty ? "take back" : "put back"),
                KeyHint("↑", "the one before"),
                KeyHint("Esc", "leave as it was"),
            ]
        }
        if !state.chat.waiting.isEmpty { hints.append(KeyHint("↑", "edit waiting")) }
        hints += [KeyHint("Tab", "timeline"), KeyHint("⇧Tab", "renders"), KeyHint("F9", "export")]
        hints += [KeyHint("^Q", "quit"), KeyHint("Alt-Enter", "new line")]
        hints += [KeyHint("PgUp", "scroll"), KeyHint("F2", "zoom")]
        return state.previewTrouble == nil ? hints + [KeyHint("F3", "preview")] : hints
    }

    private static func timeline(_ state: DeckState) -> [KeyHint] {
        guard !state.timeline.shown.isEmpty else {
            return [KeyHint("2", "chat"), KeyHint("t", "title"), KeyHint("Tab", "next pane"), KeyHint("q", "quit")]
        }
        let preview = state.previewTrouble == nil ? [KeyHint("f", "preview")] : []
        return [
            KeyHint("←→", "move"), KeyHint("⇧←→", "cuts"), KeyHint("↑↓", "select"), KeyHint("s", "split"),
            KeyHint("[ ]", "trim"), KeyHint("d", "delete"), KeyHint("v", "volume"), KeyHint("t", "title"),
            KeyHint("u", "undo"), KeyHint("x", "export"),
        ] + preview + [KeyHint("+-0", "zoom"), KeyHint("Tab", "pane"), KeyHint("q", "quit")]
    }

    private static func renders(_ state: DeckState) -> [KeyHint] {
        var hints: [KeyHint] = []
        if let job = state.renders.selected {
            hints.append(KeyHint("↑↓", "select"))
            if !job.isOver { hints.append(KeyHint("c", "cancel")) }
            if job.isOver { hints.append(KeyHint("r", "retry")) }
            hints.append(KeyHint("y", "copy path"))
        }
        return hints + [KeyHint("x", "export"), KeyHint("z", "zoom"), KeyHint("Tab", "pane"), KeyHint("q", "quit")]
    }
}

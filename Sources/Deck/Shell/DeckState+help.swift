import Terminal

/// The help as it is read: how far down, and what is looked for in it.
struct HelpPage: Hashable, Sendable {
    var scroll = 0
    var field = Composer()

    /// Has what is looked for go on with a text.
    mutating func look(for text: String) {
        field.insert(text)
        scroll = 0
    }
}

extension DeckState {
    /// The help as it is read: what is looked for in it, first what the pane has that has the keys.
    func help(_ page: HelpPage) -> HelpText {
        HelpText(keymap, from: shell.focus, finding: page.field.text, with: desk.kind)
    }

    mutating func pressHelp(_ key: Key, _ page: HelpPage) {
        let isSearched = !page.field.isEmpty
        switch (key.code, key.modifiers) {
        case (.down, []): scroll(page, to: page.scroll + 1)
        case (.up, []): scroll(page, to: page.scroll - 1)
        case (.pageDown, _): scroll(page, to: page.scroll + Self.helpStep)
        case (.pageUp, _): scroll(page, to: page.scroll - Self.helpStep)
        case (.home, _): scroll(page, to: 0)
        case (.end, _): scroll(page, to: .max)
        case (.character(" "), []) where !isSearched: scroll(page, to: page.scroll + Self.helpStep)
        case (.escape, _) where isSearched: shell.overlay = .help(HelpPage())
        case (.character("?"), []) where !isSearched: shell.overlay = nil
        default:
            var page = page
            guard page.field.press(key) else {
                shell.overlay = nil
                return
            }
            page.scroll = 0
            shell.overlay = .help(page)
        }
    }

    mutating func pointHelp(_ mouse: MouseEvent, _ page: HelpPage) {
        switch mouse.kind {
        case .wheelUp: scroll(page, to: page.scroll - 3)
        case .wheelDown: scroll(page, to: page.scroll + 3)
        case .press: shell.overlay = nil
        default: break
        }
    }

    private mutating func scroll(_ page: HelpPage, to row: Int) {
        let last = max(0, help(page).rows(width: desk.size.width).count - HelpText.visibleRows(in: desk.size))
        var page = page
        page.scroll = min(max(row, 0), last)
        shell.overlay = .help(page)
    }

    private static let helpStep = 10
}

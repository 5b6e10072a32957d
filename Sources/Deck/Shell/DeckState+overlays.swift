import Terminal
import Timeline

extension DeckState {
    mutating func pressOverlay(_ key: Key) {
        switch (key.code, key.modifiers) {
        case (.character("z"), .control): return desk.ask(.terminal(.suspend))
        case (.character("l"), .control): return desk.ask(.terminal(.redraw))
        default: break
        }
        if leavesEverywhere(key) { return leaveOverlay() }
        switch shell.overlay {
        case .help(let page): pressHelp(key, page)
        case .leaving: pressLeaving(key)
        case .prompt(let prompt): pressPrompt(key, prompt)
        case .palette(let palette): pressPalette(key, palette)
        case nil: break
        }
    }

    /// Whether it is a key of leaving that means nothing else in whatever lies over the panes.
    private func leavesEverywhere(_ key: Key) -> Bool {
        guard shell.overlay != .leaving, key == .control("q") else { return false }
        return keymap.rows.contains { $0.facts.id == Shell.quit && $0.keys.contains(KeyStroke(key)) }
    }

    /// Closes what lies over the panes, with nothing done, and leaves the screen.
    private mutating func leaveOverlay() {
        if case .prompt(let prompt) = shell.overlay { finish(prompt, nil) } else { shell.overlay = nil }
        askToLeave()
    }

    private mutating func pressLeaving(_ key: Key) {
        switch (key.code, key.modifiers) {
        case (.character("y"), []), (.character("Y"), []), (.enter, []), (.character("c"), .control),
            (.character("q"), .control):
            leave()
        case (.character("n"), []), (.character("N"), []), (.escape, _): (shell.overlay, shell.exit) = (nil, .quit)
        default: break
        }
    }

    private mutating func pressPrompt(_ key: Key, _ prompt: Prompt) {
        if let files = prompt.files { return pressChoice(key, prompt, files) }
        var prompt = prompt
        switch (key.code, key.modifiers) {
        case (.escape, _), (.character("c"), .control): finish(prompt, nil)
        case (.enter, []): finish(prompt, prompt.field.text.trimmed)
        default:
            _ = prompt.field.press(key)
            shell.overlay = .prompt(prompt)
        }
    }

    mutating func finish(_ prompt: Prompt, _ text: String?) {
        shell.overlay = nil
        guard let pane = PaneSet.place(where: { $0.number == prompt.asker }) else { return }
        panes.begin(nil, of: .pane(pane), &desk)
        panes[pane].answer(text, &desk)
    }

    mutating func paste(_ text: String) {
        panes.begin(nil, &desk)
        if case .palette(var palette) = shell.overlay {
            palette.field.insert(text.replacing("\n", with: " "))
            palette.chosen = 0
            shell.overlay = .palette(palette)
        } else if case .help(var page) = shell.overlay {
            page.look(for: text.replacing("\n", with: " "))
            shell.overlay = .help(page)
        } else if case .prompt(var prompt) = shell.overlay {
            prompt.field.insert(text.replacing("\n", with: " "))
            prompt.files?.chosen = 0
            shell.overlay = .prompt(prompt)
        } else if shell.overlay == nil, panes[shell.focus].isTyping {
            panes[shell.focus].paste(text, &desk)
        } else if shell.overlay == nil, let pane = PaneSet.place(where: { $0.takesText }) {
            shell.focus(on: pane)
            panes[pane].paste(text, &desk)
        }
    }
}

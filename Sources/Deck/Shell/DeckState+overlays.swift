import Terminal
import Timeline

extension DeckState {
    mutating func pressOverlay(_ key: Key) -> [DeckEffect] {
        switch (key.code, key.modifiers) {
        case (.character("z"), .control): return [.suspend]
        case (.character("l"), .control): return [.redraw]
        default: break
        }
        switch overlay {
        case .help(let scroll): pressHelp(key, scroll)
        case .leaving: return pressLeaving(key)
        case .prompt(let prompt): return pressPrompt(key, prompt)
        case nil: break
        }
        return []
    }

    private mutating func pressHelp(_ key: Key, _ scroll: Int) {
        let last = max(0, HelpText.rows(width: size.width).count - HelpText.visibleRows(in: size))
        func to(_ row: Int) -> Overlay { .help(scroll: min(max(row, 0), last)) }
        switch key.code {
        case .down: overlay = to(scroll + 1)
        case .up: overlay = to(scroll - 1)
        case .pageDown, .character(" "): overlay = to(scroll + 10)
        case .pageUp: overlay = to(scroll - 10)
        default: overlay = nil
        }
    }

    private mutating func pressLeaving(_ key: Key) -> [DeckEffect] {
        switch (key.code, key.modifiers) {
        case (.character("y"), []), (.character("Y"), []), (.enter, []), (.character("c"), .control),
            (.character("q"), .control):
            return [.leave(.quit)]
        case (.character("n"), []), (.character("N"), []), (.escape, _): overlay = nil
        default: break
        }
        return []
    }

    private mutating func pressPrompt(_ key: Key, _ prompt: Prompt) -> [DeckEffect] {
        var prompt = prompt
        switch (key.code, key.modifiers) {
        case (.escape, _), (.character("c"), .control): overlay = nil
        case (.enter, []):
            overlay = nil
            return finish(prompt)
        default:
            _ = prompt.field.press(key)
            overlay = .prompt(prompt)
        }
        return []
    }

    mutating func paste(_ text: String) {
        if case .prompt(var prompt) = overlay {
            prompt.field.insert(text.replacing("\n", with: " "))
            overlay = .prompt(prompt)
        } else if overlay == nil {
            focus(on: .chat)
            chat.composer.insert(text)
        }
    }
}

/// A question for one line of text, about what was shown when it was asked.
struct Prompt: Hashable, Sendable {
    let purpose: Purpose
    let draft: Draft
    var field: Composer

    enum Purpose: Hashable, Sendable {
        /// With how loud it is, and how loud it may be, in per cent.
        case volume(SegmentAddress, now: Int, of: ClosedRange<Int>)
        /// With how long it will stand; in ms.
        case newTitle(at: Int, for: Int)
        case titleText(SegmentAddress)
    }

    init(_ purpose: Purpose, of draft: Draft, field: Composer = Composer()) {
        self.purpose = purpose
        self.draft = draft
        self.field = field
    }
}

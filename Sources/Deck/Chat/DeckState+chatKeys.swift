import Terminal
import Workspace

extension DeckState {
    mutating func pressChat(_ key: Key) -> [DeckEffect] {
        switch (key.code, key.modifiers) {
        case (.enter, []): return enter()
        case (.enter, _), (.character("j"), .control): chat.composer.insert("\n")
        case (.pageUp, _): chat.scrollPage(up: true)
        case (.pageDown, _): chat.scrollPage(up: false)
        case (.end, []) where chat.scrollback > 0: chat.scrollToEnd()
        case (.up, []): return up()
        case (.down, []):
            if chat.composer.isOnLastLine { chat.recall(by: 1) } else { chat.composer.moveLine(by: 1) }
        default: _ = chat.composer.press(key)
        }
        return []
    }

    /// The line above; on the first one, a message that waits, or one typed before.
    private mutating func up() -> [DeckEffect] {
        guard chat.composer.isOnFirstLine else {
            chat.composer.moveLine(by: -1)
            return []
        }
        if let effects = amendWaiting() { return effects }
        chat.recall(by: -1)
        return []
    }

    private mutating func enter() -> [DeckEffect] {
        let text = chat.composer.text.trimmed
        if let amending = chat.amending { return finishAmending(amending, text) }
        guard !text.isEmpty else { return [] }
        chat.remember(text)
        chat.composer = Composer()
        chat.scrollToEnd()
        return route(text)
    }
}

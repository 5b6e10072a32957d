import ServiceProtocol
import Terminal
import Timeline
import Workspace

extension DeckState {
    mutating func press(_ key: Key) -> [DeckEffect] {
        if layout.isTooSmall { return pressTooSmall(key) }
        if overlay != nil { return pressOverlay(key) }
        if let effects = pressAnywhere(key) { return effects }
        switch focus {
        case .chat: return pressChat(key)
        case .timeline: return pressOutsideChat(key) ?? pressTimeline(key)
        case .renders: return pressOutsideChat(key) ?? pressRenders(key)
        }
    }

    /// Keys that mean the same wherever one is.
    private mutating func pressAnywhere(_ key: Key) -> [DeckEffect]? {
        switch (key.code, key.modifiers) {
        case (.tab, []): cycleFocus(by: 1)
        case (.backTab, _): cycleFocus(by: -1)
        case (.function(1), []): overlay = .help(scroll: 0)
        case (.function(2), []): toggleZoom()
        case (.function(3), []): togglePreview()
        case (.function(5), []): return refresh()
        case (.function(6), []): return decide(true) ?? nothingToDecide()
        case (.function(7), []): return decide(false) ?? nothingToDecide()
        case (.function(9), []): return want(.export(ExportOrder()))
        case (.character("q"), .control): return askToLeave()
        case (.character("c"), .control):
            guard focus == .chat, !chat.composer.isEmpty else { return askToLeave() }
            chat.remember(chat.composer.text)
            chat.composer = Composer()
            say(.cleared)
        case (.character("l"), .control): return [.redraw]
        case (.character("z"), .control): return [.suspend]
        case (.escape, []): return escape()
        default: return nil
        }
        return []
    }

    /// Letters that mean the same wherever nothing is typed.
    private mutating func pressOutsideChat(_ key: Key) -> [DeckEffect]? {
        guard key.modifiers.isEmpty, case .character(let character) = key.code else { return nil }
        switch character {
        case "1": focus(on: .timeline)
        case "2": focus(on: .chat)
        case "3": focus(on: .renders)
        case "z": toggleZoom()
        case "f": togglePreview()
        case "?": overlay = .help(scroll: 0)
        case "q": return askToLeave()
        case "x": return want(.export(ExportOrder()))
        default: return nil
        }
        return []
    }

    private mutating func pressTooSmall(_ key: Key) -> [DeckEffect] {
        switch (key.code, key.modifiers) {
        case (.character("q"), _), (.character("c"), .control): [.leave(.quit)]
        case (.character("z"), .control): [.suspend]
        default: []
        }
    }

    private mutating func nothingToDecide() -> [DeckEffect] {
        say(.nothingAsked)
        return []
    }

    mutating func refresh() -> [DeckEffect] {
        link = .connecting
        pictures.forgetMisses()
        return [.seeDraft, .seeCredits]
    }

    // MARK: Focus

    mutating func focus(on pane: Pane) {
        focus = pane
        if pane != .timeline { lowerPane = pane }
    }

    private mutating func cycleFocus(by step: Int) {
        // From the chat, where one begins, the timeline is the nearest.
        let panes: [Pane] = [.chat, .timeline, .renders]
        let place = (panes.firstIndex(of: focus) ?? 0) + step
        focus(on: panes[(place + panes.count) % panes.count])
    }

    private mutating func toggleZoom() { isZoomed.toggle() }

    /// Leaves one thing at a time, the nearest first; a turn is stopped only when asked twice.
    private mutating func escape() -> [DeckEffect] {
        if isZoomed {
            isZoomed = false
        } else if chat.amending != nil {
            return releaseAmended()
        } else if isTurnRunning || !chat.sending.isEmpty {
            guard escapeEnds != nil else {
                escapeEnds = now + 2000
                say(.escapeAgain)
                return []
            }
            escapeEnds = nil
            return stopTurn()
        } else if let upload = ledger.upload {
            letGo(of: [upload.request])
            say(.uploadStopped)
            return [.giveUp(upload.id)]
        } else if chat.scrollback > 0 {
            chat.scrollToEnd()
        } else if toast != nil {
            toast = nil
        } else {
            timeline.selection = nil
        }
        return []
    }

    private mutating func stopTurn() -> [DeckEffect] {
        let dropped = chat.waiting + chat.sending
        letGo(of: dropped + ledger.followers.map(\.request))
        chat.ledger.stopShowing()
        timeline.show(ledger.ghosts)
        chat.amending = nil
        toast = nil
        if !dropped.isEmpty { say(.droppedToo(dropped.count)) }
        return [.cancelTurn]
    }

    // MARK: Leaving

    /// Whether leaving now would stop or leave behind anything.
    private var isAtWork: Bool {
        isTurnRunning || chat.unsent > 0 || chat.upload != nil || renders.isAtWork || ledger.isExporting
    }

    mutating func askToLeave() -> [DeckEffect] {
        guard isAtWork else { return [.leave(.quit)] }
        overlay = .leaving
        return []
    }
}

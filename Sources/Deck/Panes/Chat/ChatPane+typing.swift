import EditLanguage
import Terminal
import Timeline
import Workspace

extension ChatPane {
    // MARK: Typing

    mutating func type(_ key: Key, _ desk: inout Desk) {
        if help.search != nil { return typeIntoSearch(key) }
        _ = composer.press(key)
    }

    mutating func paste(_ text: String, _ desk: inout Desk) {
        if help.search != nil { help.search?.type(text.trimmed) } else { composer.paste(text) }
    }

    /// The line above; on the first one, a message that waits, or one typed before.
    mutating func up(_ desk: inout Desk) {
        guard composer.isOnFirstLine else { return composer.moveLine(by: -1) }
        if !amendWaiting(&desk) { recall(by: -1) }
    }

    mutating func enter(_ desk: inout Desk) {
        let text = composer.text.trimmed
        if let amending { return finishAmending(amending, text, &desk) }
        guard !text.isEmpty else { return }
        remember(text)
        composer = Composer()
        picked = nil
        scrollToEnd()
        route(text, &desk)
    }

    /// Does what a message asks for: an action of its own, or a word with the agent.
    mutating func route(_ text: String, _ desk: inout Desk) {
        if let command = SlashCommand(said: text) { return desk.send(.command(command.id)) }
        let film = desk.stage.film.draft
        let frame = max(1, 1000 / film.canvas.framesPerSecond)
        switch ScreenWish(text, in: film, frame: frame, language: desk.language) {
        case .switchTo(let project, let isCertain):
            return desk.ask(.projects(.find(project, orSay: isCertain ? nil : text)))
        case .compare(let old, let new):
            desk.send(.wish(.compare(old: old, new: new)))
            // The studio tells it in words as well, which costs nothing.
            if new == nil, desk.kind == .studio { say(text, &desk) }
        case let wish?: return desk.send(.wish(wish))
        case nil: say(text, &desk)
        }
    }

    /// Has what was said done, which is nothing of the screen's.
    mutating func say(_ text: String, _ desk: inout Desk) {
        var action = Request.Action(said: text)
        // Whoever does the edit sees no screen: what is pointed at goes along in words.
        if case .say(let words) = action {
            let (stage, draft) = (desk.stage, desk.stage.film.draft)
            action = .say(Pointing(draft, selection: stage.selection, playhead: stage.playhead).applied(to: words))
        }
        // A word with the agent stands in the conversation when its turn begins.
        if !action.isTalk { transcript.append(.you, text) }
        desk.want(action)
    }

    // MARK: The mouse

    mutating func point(_ mouse: MouseEvent, in inside: Size, _ desk: inout Desk) {
        switch mouse.kind {
        case .wheelUp: scroll(by: 3)
        case .wheelDown: scroll(by: -3)
        case .press where mouse.button == .left: click(mouse.position, &desk)
        default: break
        }
    }

    private mutating func click(_ point: Point, _ desk: inout Desk) {
        if clickLineHelp(at: point) { return }
        help.accept()
        let status = parts.status
        if let message = waitingMessage(inRow: point.y - status.y), status.contains(point),
            composer.isEmpty || isAmendingUnchanged
        {
            amend(message, &desk)
        } else if let item = hand(at: point) {
            transcript.changeHand(item, desk.language) { $0.isOpen.toggle() }
        } else if let sentence = reading(at: point) {
            scrollToEnd()
            route(sentence, &desk)
        } else if composerText.contains(point) {
            let text = composerText
            composer.place(
                row: point.y - text.y + composerFirstRow(height: text.height),
                column: point.x - text.x,
                width: text.width
            )
        } else {
            clickMessage(at: point, &desk)
        }
    }
}

import ServiceClient
import ServiceProtocol
import Timeline
import Workspace

extension DeckState {
    /// Shows what the conversation tells.
    mutating func take(_ notice: Conversation.Notice) -> [DeckEffect] {
        switch notice {
        case .began(let text, let id, let isAgain): began(text, id, isAgain: isAgain)
        case .aiming(let id, let text):
            if !chat.outbox.contains(where: { $0.id == id }) { chat.outbox.insert(.init(id: id, text: text), at: 0) }
        case .taken(let id):
            if let text = chat.removeFromOutbox(id) { chat.transcript.append(.you, text) }
        case .notSent(let id, let reason): notSent(id, reason)
        case .unseen(let error, let looksAgain):
            let words = "What the timeline is now could not be seen: \(error.whatHappened)"
            chat.transcript.append(.notice, looksAgain ? "⏳ \(words) Looking again…" : "\(words) F5 looks again.")
        case .text(let piece, let text): show(text, piece: piece)
        case .toolStarted(let call): started(call)
        case .toolEnded(let id, let error):
            chat.transcript.changeTool(id) { card in
                card.took = now - (card.began ?? now)
                card.error = error
            }
        case .draft(let json):
            link = .online
            let draft = Draft(json: json)
            if !draft.isEmpty { hasKept = false }
            if let changed = timeline.adopt(draft, now: now) { tellOffScreen(changed) }
        case .changes(let lines):
            chat.transcript.append(.notice, lines.map { "✓ \($0)" }.joined(separator: "\n"))
        case .stillWorking(let length, let quiet): stillWorking(length, quiet: quiet)
        case .waiting(let waiting): take(waiting: waiting)
        case .asked(let questions, _): take(questions: questions)
        case .suggested(let actions): return take(suggestions: actions)
        case .recovering:
            chat.transcript.append(.notice, "⏳ The connection broke. Looking at what was done…")
        case .failed(let reason, let mayRetry, _):
            if let id = chat.turn?.id, id == exportAfterTurn?.id { exportAfterTurn = nil }
            // The message itself is one ↑ away: it is in the history already.
            chat.transcript.append(.problem, mayRetry ? "\(reason) ↑ brings your message back." : reason)
        case .finished: return finishedTurn()
        }
        return []
    }

    private mutating func began(_ text: String, _ id: Int?, isAgain: Bool) {
        chat.removeFromOutbox(id)
        chat.question = nil
        chat.offers = []
        chat.turn = ChatState.Turn(id: id, began: now)
        // What was shown and then not sent is not shown a second time.
        if !isAgain { chat.transcript.append(.you, text) }
        if let id { timeline.began(id) }
    }

    /// What is not sent will not be done, nor what was to follow on it.
    private mutating func notSent(_ id: Int, _ reason: String?) {
        chat.removeFromOutbox(id)
        timeline.dropPending(id)
        if exportAfterTurn?.id == id { exportAfterTurn = nil }
        if let reason { chat.transcript.append(.problem, reason) }
    }

    private mutating func show(_ text: String, piece: Int) {
        link = .online
        let text = text.trimmed
        if let item = chat.turn?.pieces[piece] {
            chat.transcript.change(item) { $0.text = text }
        } else if !text.isEmpty {
            let item = chat.transcript.append(.agent, text)
            chat.turn?.pieces[piece] = item
        }
    }

    private mutating func started(_ call: TurnReader.ToolCall) {
        link = .online
        chat.transcript.append(.tool(ToolCard(call: call.id, name: call.name, subject: call.subject, began: now)), "")
    }

    /// One line that is brought up to date, not one more every two minutes.
    private mutating func stillWorking(_ length: Duration, quiet: Duration) {
        guard let turn = chat.turn else { return }
        let isQuiet = quiet >= .seconds(60)
        let text =
            "⏳ Still working… \(Elapsed.words(length))"
            + (isQuiet ? " · nothing heard for \(Elapsed.words(quiet))" : "")
        if let item = turn.patience {
            chat.transcript.change(item) { $0.text = text }
        } else {
            chat.turn?.patience = chat.transcript.append(.notice, text)
        }
    }

    private mutating func finishedTurn() -> [DeckEffect] {
        let length = chat.turn.map { now - $0.began } ?? 0
        chat.turn = nil
        escapeEnds = nil
        timeline.finishedTurn()
        for item in chat.transcript.items {
            guard case .tool(let card) = item.kind, card.isRunning else { continue }
            chat.transcript.changeTool(card.call) { $0.wasStopped = true }
        }
        guard chat.unsent == 0 else { return [] }
        var effects: [DeckEffect] = [.credits(announce: false)]
        if let next = exportAfterTurn {
            exportAfterTurn = nil
            effects.append(askForExport(next.output, file: next.file))
        }
        if !isWatched, length > 5000 { effects.append(.notify("\(project): the edit is done.")) }
        return effects
    }
}

/// How long something has taken, in words.
enum Elapsed {
    /// `4.2 s` below ten seconds, then `12 s`, `2 min 5 s`.
    static func words(_ ms: Int) -> String {
        let ms = max(0, ms)
        if ms < 10_000 { return "\(ms / 1000).\(ms % 1000 / 100) s" }
        if ms < 60_000 { return "\(ms / 1000) s" }
        return "\(ms / 60_000) min \(ms / 1000 % 60) s"
    }

    static func words(_ length: Duration) -> String {
        words(Int(length.components.seconds) * 1000 + Int(length.components.attoseconds / 1_000_000_000_000_000))
    }
}

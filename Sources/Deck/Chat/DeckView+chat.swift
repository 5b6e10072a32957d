import Terminal
import Timeline
import Workspace

extension DeckView {
    private var chat: ChatState { state.chat }

    func drawChat(on surface: inout Surface) {
        drawFrame(of: .chat, title: " 2 Chat ", note: chatNote, on: &surface)
        surface.draw(in: surface.bounds.inset(columns: 2, rows: 1)) { surface in
            let (composer, above) = surface.bounds.splitBottom(layout.composerHeight)
            let (line, rest) = above.splitBottom(1)
            let (status, transcript) = rest.splitBottom(chat.statusHeight)
            surface.draw(in: transcript) { drawTranscript(on: &$0) }
            surface.draw(in: status) { drawStatus(on: &$0) }
            surface.draw(in: line) { drawComposerLine(on: &$0) }
            surface.draw(in: composer) { drawComposer(on: &$0) }
        }
    }

    private var chatNote: String {
        switch chat.waiting.count {
        case 0: ""
        case 1: "1 waits"
        case let count: "\(count) wait"
        }
    }

    // MARK: Conversation

    private func drawTranscript(on surface: inout Surface) {
        if chat.transcript.items.isEmpty {
            let words = "Say what to make or what to change, in English or Chinese."
            surface.drawWrapped(words, in: surface.bounds, style: theme.dim)
            return
        }
        // The row of the conversation that stands in the first row of the pane.
        let first = max(0, chat.transcript.height - surface.size.height - chat.scrollback)
        var top = -first
        for item in chat.transcript.items {
            defer { top += item.height }
            guard top + item.height > 0 else { continue }
            guard top < surface.size.height else { break }
            draw(item, top: top + (item.isSpaced ? 1 : 0), on: &surface)
        }
    }

    private func draw(_ item: Transcript.Item, top: Int, on surface: inout Surface) {
        for (row, text) in item.rows.enumerated() {
            let y = top + row
            guard y >= 0, y < surface.size.height else { continue }
            switch item.kind {
            case .you: drawRow(row == 0 ? "you" : "", theme.accent, text, theme.strong, y, on: &surface)
            case .agent: drawRow(row == 0 ? "agent" : "", theme.agent, text, theme.text, y, on: &surface)
            case .problem: drawRow(row == 0 ? "    ✗" : "", theme.bad.adding(.bold), text, theme.bad, y, on: &surface)
            case .notice: drawNotice(text, y, on: &surface)
            case .tool(let card):
                if row == 0 {
                    draw(card, y, on: &surface)
                } else {
                    drawRow("", theme.text, "  \(text)", theme.bad, y, on: &surface)
                }
            }
        }
    }

    private func drawRow(
        _ who: String,
        _ whoStyle: Style,
        _ text: String,
        _ style: Style,
        _ y: Int,
        on surface: inout Surface
    ) {
        surface.draw(who, at: Point(x: 0, y: y), style: whoStyle)
        surface.draw(text, at: Point(x: Transcript.whoWidth, y: y), style: style)
    }

    /// The sign that a notice begins with stands in the column before the text.
    private func drawNotice(_ text: String, _ y: Int, on surface: inout Surface) {
        let signs: [(sign: String, style: Style)] = [
            ("✓ ", theme.good), ("⏳ ", theme.busy), ("⚙ ", theme.dim), ("✗ ", theme.bad),
        ]
        guard let (sign, style) = signs.first(where: { text.hasPrefix($0.sign) }) else {
            return drawRow("", theme.dim, text, theme.dim, y, on: &surface)
        }
        surface.draw(sign, at: Point(x: Transcript.whoWidth - sign.columns, y: y), style: style)
        let isDone = sign == "✓ "
        surface.draw(
            text.dropFirst(sign.count),
            at: Point(x: Transcript.whoWidth, y: y),
            style: isDone ? theme.text : theme.dim
        )
    }

    private func draw(_ card: ToolCard, _ y: Int, on surface: inout Surface) {
        let width = min(surface.size.width, Transcript.whoWidth + 74)
        let outcome: Span
        if card.isRunning {
            outcome = Span("\(state.spinner) \(state.told.elapsed(state.now - (card.began ?? state.now)))", theme.busy)
        } else if let took = card.took {
            let isGood = card.error == nil
            outcome = Span("\(isGood ? "✓" : "✗") \(state.told.elapsed(took))", isGood ? theme.good : theme.bad)
        } else {
            outcome = Span("– stopped", theme.dim)
        }
        let left = Transcript.whoWidth
        surface.draw(
            [Span("⚙ ", theme.dim), Span(card.name, theme.agent), Span("  \(card.subject)", theme.dim)],
            at: Point(x: left, y: y),
            maxWidth: max(0, width - left - outcome.text.columns - 2)
        )
        surface.draw([outcome], at: Point(x: width - outcome.text.columns, y: y))
    }

    // MARK: What runs and what waits

    private func drawStatus(on surface: inout Surface) {
        var rows: [[Span]] = []
        if let upload = chat.upload {
            rows.append([Span("⇡ uploading \(Int(upload * 100))%", theme.busy), Span("   Esc stops", theme.dim)])
        } else if let turn = chat.turn {
            let ends = state.escapeEnds == nil ? "   Esc stops" : "   Esc again stops it"
            rows.append([
                Span("\(state.spinner) working… \(state.told.elapsed(state.now - turn.began))", theme.busy),
                Span(ends, state.escapeEnds == nil ? theme.dim : theme.bad),
            ])
        }
        if let row = decision { rows.append(row) }
        rows += queue
        for (y, row) in rows.enumerated() { surface.draw(row, at: Point(x: 0, y: y)) }
    }

    /// The question that is open, or what is offered.
    private var decision: [Span]? {
        if chat.asksForSession {
            return [
                Span("? begin a new session   ", theme.busy), Span("F6", theme.key), Span(" yes   ", theme.dim),
                Span("F7", theme.key), Span(" no", theme.dim),
            ]
        }
        if chat.question != nil {
            return [
                Span("? the agent waits for an answer   ", theme.busy), Span("F6", theme.key),
                Span(" yes   ", theme.dim), Span("F7", theme.key), Span(" no", theme.dim),
            ]
        }
        guard let offer = chat.offers.first else { return nil }
        return [
            Span("F6", theme.key), Span(" \(offer.offer)   ", theme.text), Span("F7", theme.key),
            Span(" not now", theme.dim),
        ]
    }

    /// The messages that wait, the one in hand marked, and those that are on their way to the queue.
    private var queue: [[Span]] {
        var rows = chat.waiting.map { message -> [Span] in
            let isInHand = message.id == chat.amending?.id
            return [
                Span(isInHand ? "✎ in hand  " : "◌ waits  ", isInHand ? theme.accent : theme.busy),
                Span(message.text, theme.dim),
            ]
        }
        rows += chat.sending.map { [Span("◌ sending  ", theme.busy), Span($0.text, theme.dim)] }
        return rows.count <= 4 ? rows : rows.prefix(3) + [[Span("◌ \(rows.count - 3) more wait", theme.busy)]]
    }

    // MARK: Composer

    private func drawComposerLine(on surface: inout Surface) {
        surface.drawHorizontalLine(from: .zero, length: surface.size.width, style: theme.border)
        guard chat.scrollback > 0 else { return }
        let words = chat.hasNews ? " ↓ new · PgDn End " : " ↓ \(chat.scrollback) rows · PgDn End "
        surface.drawTrailing([Span(words, chat.hasNews ? theme.busy : theme.dim)], y: 0, margin: 1)
    }

    private func drawComposer(on surface: inout Surface) {
        surface.draw("❯", at: .zero, style: state.focus == .chat ? theme.accent : theme.dim)
        guard !chat.composer.isEmpty else {
            let hint = state.focus == .chat ? placeholder : "2 or Tab to write here"
            surface.draw(hint.truncated(to: surface.size.width - 2), at: Point(x: 2, y: 0), style: theme.dim)
            return
        }
        let rows = chat.composer.rows(width: surface.size.width - 2).rows
        let first = chat.composerFirstRow(height: surface.size.height)
        for (y, row) in rows.dropFirst(first).prefix(surface.size.height).enumerated() {
            surface.draw(row, at: Point(x: 2, y: y))
        }
    }

    private var placeholder: String {
        if chat.amending != nil { return "Enter takes it back" }
        if state.isTurnRunning { return "Say more: it waits its turn" }
        return state.timeline.shown.isEmpty ? "Say what to make" : "Say what to change"
    }

    /// The cell of the screen where the real cursor stands, which input methods follow.
    var composerCursor: Point? {
        guard layout.shows(.chat) else { return nil }
        let text = layout.composerText
        let cursor = chat.composer.rows(width: text.width).cursor
        return Point(x: text.x + cursor.x, y: text.y + cursor.y - chat.composerFirstRow(height: text.height))
    }
}

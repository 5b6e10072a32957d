import Terminal
import Timeline
import Workspace

extension DeckView {
    var chat: ChatState { state.chat }

    func drawChat(on surface: inout Surface) {
        drawFrame(of: .chat, note: chatNote, on: &surface)
        surface.draw(in: surface.bounds.inset(columns: 2, rows: 1)) { surface in
            let (composer, above) = surface.bounds.splitBottom(layout.composerHeight)
            let (line, rest) = above.splitBottom(1)
            let (status, transcript) = rest.splitBottom(layout.chatStatusHeight)
            surface.draw(in: transcript) { drawTranscript(on: &$0) }
            surface.draw(in: status) { drawStatus(on: &$0) }
            surface.draw(in: line) { drawComposerLine(on: &$0) }
            surface.draw(in: composer) { drawComposer(on: &$0) }
        }
    }

    private var chatNote: String {
        chat.waiting.isEmpty ? "" : words.waiting(chat.waiting.count)
    }

    // MARK: Conversation

    private func drawTranscript(on surface: inout Surface) {
        if chat.transcript.items.isEmpty {
            surface.drawWrapped(words.saySomething, in: surface.bounds, style: theme.dim)
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
        let aside = item.asideStart
        for (row, text) in item.rows.enumerated() {
            let y = top + row
            guard y >= 0, y < surface.size.height else { continue }
            switch item.kind {
            case .you: drawRow(row == 0 ? words.you : "", theme.accent, text, theme.strong, y, on: &surface)
            case .agent:
                drawRow(
                    row == 0 ? words.agent : "",
                    theme.agent,
                    text,
                    row < aside ? theme.text : theme.dim,
                    y,
                    on: &surface
                )
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
            ("✓ ", theme.good), ("⏳ ", theme.busy), ("⚙ ", theme.dim), ("✗ ", theme.bad), ("↳ ", theme.dim),
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
            outcome = Span("– \(words.stopped)", theme.dim)
        }
        let left = Transcript.whoWidth
        surface.draw(
            [Span("⚙ ", theme.dim), Span(card.name, theme.agent), Span("  \(card.subject)", theme.dim)],
            at: Point(x: left, y: y),
            maxWidth: max(0, width - left - outcome.text.columns - 2)
        )
        surface.draw([outcome], at: Point(x: width - outcome.text.columns, y: y))
    }

    // MARK: Composer

    private func drawComposerLine(on surface: inout Surface) {
        surface.drawHorizontalLine(from: .zero, length: surface.size.width, style: theme.border)
        guard chat.scrollback > 0 else { return }
        let below = chat.hasNews ? words.newsBelow : words.rowsBelow(chat.scrollback)
        surface.drawTrailing([Span(" ↓ \(below) · PgDn End ", chat.hasNews ? theme.busy : theme.dim)], y: 0, margin: 1)
    }

    private func drawComposer(on surface: inout Surface) {
        surface.draw("❯", at: .zero, style: state.focus == .chat ? theme.accent : theme.dim)
        guard !chat.composer.isEmpty else {
            let hint = words.words(for: composerHint).truncated(to: surface.size.width - 2)
            surface.draw(hint, at: Point(x: 2, y: 0), style: theme.dim)
            return
        }
        let rows = chat.composer.rows(width: surface.size.width - 2).rows
        let first = chat.composerFirstRow(height: surface.size.height)
        for (y, row) in rows.dropFirst(first).prefix(surface.size.height).enumerated() {
            surface.draw(row, at: Point(x: 2, y: y))
        }
    }

    private var composerHint: ComposerHint {
        if state.focus != .chat { return .howToWrite }
        if chat.amending != nil { return .takesBack }
        if state.isTurnRunning { return .sayMore }
        return state.timeline.shown.isEmpty ? .sayWhatToMake : .sayWhatToChange
    }

    /// The cell of the screen where the real cursor stands, which input methods follow.
    var composerCursor: Point? {
        guard layout.shows(.chat) else { return nil }
        let text = layout.composerText
        let cursor = chat.composer.rows(width: text.width).cursor
        return Point(x: text.x + cursor.x, y: text.y + cursor.y - chat.composerFirstRow(height: text.height))
    }
}

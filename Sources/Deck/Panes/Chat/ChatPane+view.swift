import Terminal
import Timeline
import Workspace

extension ChatPane {
    static func note(_ view: PaneView<ChatPane>) -> String {
        view.pane.waiting.isEmpty ? "" : view.words.waiting(view.pane.waiting.count)
    }

    static func draw(_ view: PaneView<ChatPane>, on surface: inout Surface) -> Point? {
        let parts = view.pane.parts
        surface.draw(in: parts.transcript) { view.drawTranscript(on: &$0) }
        surface.draw(in: parts.status) { view.drawStatus(on: &$0) }
        surface.draw(in: parts.line) { view.drawComposerLine(on: &$0) }
        surface.draw(in: parts.composer) { view.drawComposer(on: &$0) }
        view.drawLineHelp(on: &surface)
        return view.cursor
    }
}

extension PaneView<ChatPane> {
    // MARK: Conversation

    fileprivate func drawTranscript(on surface: inout Surface) {
        if pane.transcript.items.isEmpty {
            surface.drawWrapped(words.saySomething, in: surface.bounds, style: theme.dim)
            return
        }
        for (item, top) in pane.transcript.seen(rows: surface.size.height, above: pane.scrollback) {
            let first = top + (item.isSpaced ? 1 : 0)
            draw(item, top: first, on: &surface)
            if item.fold.hasRow { drawFold(item.fold, y: first + item.rows.count, on: &surface) }
            guard item.id == pane.picked else { continue }
            let rows = Rect(x: 0, y: first, width: surface.size.width, height: item.height - (item.isSpaced ? 1 : 0))
            surface.styleRect(rows) { $0 = theme.picked($0) }
            let bar = Rect(x: Transcript.whoWidth - 1, y: rows.y, width: 1, height: rows.height)
            surface.fill(bar, with: "▌", style: theme.picked(theme.focusedBorder))
        }
    }

    private func draw(_ item: Transcript.Item, top: Int, on surface: inout Surface) {
        let aside = item.asideStart
        for (row, text) in item.rows.enumerated() {
            let y = top + row
            guard y >= 0, y < surface.size.height else { continue }
            switch item.kind {
            case .you: drawRow(row == 0 ? words.you : "", theme.you, text, theme.strong, y, on: &surface)
            case .agent:
                if row == 0 { surface.draw(words.agent, at: Point(x: 0, y: y), style: theme.agent) }
                let plain = row < aside ? theme.text : theme.dim
                let spans = item.looks[row].runs.map { Span($0.text, theme.style(of: $0.look, plain: plain)) }
                surface.draw(spans, at: Point(x: Transcript.whoWidth, y: y))
            case .hand:
                drawRow(row == 0 ? Self.byHand[desk.language] : "", theme.dim, text, theme.dim, y, on: &surface)
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

    private static let byHand = Phrase("hand", zh: "手动")

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
            outcome = Span("\(desk.spinner) \(desk.told.elapsed(desk.now - (card.began ?? desk.now)))", theme.busy)
        } else if let took = card.took {
            let isGood = card.error == nil
            outcome = Span("\(isGood ? "✓" : "✗") \(desk.told.elapsed(took))", isGood ? theme.good : theme.bad)
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

    fileprivate func drawComposerLine(on surface: inout Surface) {
        surface.drawHorizontalLine(from: .zero, length: surface.size.width, style: theme.border)
        if let note = lineNote { return surface.draw(note, at: Point(x: 1, y: 0)) }
        guard pane.scrollback > 0 else { return }
        let below = pane.hasNews ? words.newsBelow : words.rowsBelow(pane.scrollback)
        surface.drawTrailing([Span(" ↓ \(below) · PgDn End ", pane.hasNews ? theme.busy : theme.dim)], y: 0, margin: 1)
    }

    fileprivate func drawComposer(on surface: inout Surface) {
        surface.draw("❯", at: .zero, style: isFocused ? theme.accent : theme.dim)
        if let search = pane.help.search {
            let found = search.selected ?? words.nothingSaid
            let style = search.selected == nil ? theme.dim : theme.text
            surface.drawWrapped(found, in: Rect(x: 2, y: 0, width: surface.size.width - 2, height: 1), style: style)
            return
        }
        guard !pane.composer.isEmpty else {
            let hint = words.words(for: composerHint).truncated(to: surface.size.width - 2)
            surface.draw(hint, at: Point(x: 2, y: 0), style: theme.dim)
            return
        }
        let rows = pane.composer.rows(width: surface.size.width - 2).rows
        let first = pane.composerFirstRow(height: surface.size.height)
        for (y, row) in rows.dropFirst(first).prefix(surface.size.height).enumerated() {
            surface.draw(row, at: Point(x: 2, y: y))
        }
        drawGhost(on: &surface)
    }

    /// How the line may go on stands dim behind the cursor, as far as there is room for it.
    private func drawGhost(on surface: inout Surface) {
        let ghost = isFocused ? pane.help.ghost(for: pane.composer) : ""
        guard !ghost.isEmpty else { return }
        let cursor = pane.composer.rows(width: surface.size.width - 2).cursor
        let row = cursor.y - pane.composerFirstRow(height: surface.size.height)
        let room = surface.size.width - 2 - cursor.x
        guard row < surface.size.height else { return }
        surface.draw(ghost.truncated(to: room), at: Point(x: 2 + cursor.x, y: row), style: theme.dim)
    }

    private var composerHint: ComposerHint {
        if !isFocused { return .howToWrite }
        if pane.amending != nil { return .takesBack }
        if desk.isTurnRunning { return .sayMore }
        return desk.stage.film.isEmpty ? .sayWhatToMake : .sayWhatToChange
    }

    /// Where the real cursor stands, which input methods follow.
    fileprivate var cursor: Point {
        if let searchCursor { return searchCursor }
        let text = pane.composerText
        let cursor = pane.composer.rows(width: text.width).cursor
        return Point(x: text.x + cursor.x, y: text.y + cursor.y - pane.composerFirstRow(height: text.height))
    }
}

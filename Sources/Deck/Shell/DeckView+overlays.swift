import Terminal
import Timeline
import Workspace

extension DeckView {
    /// Draws what lies over the panes, and gives the cell of the cursor if it has one.
    func drawOverlay(on surface: inout Surface) -> Point? {
        switch state.shell.overlay {
        case .help(let page): return draw(page, on: &surface)
        case .leaving: drawLeaving(on: &surface)
        case .prompt(let prompt): return draw(prompt, on: &surface)
        case .palette(let palette): return PaletteView(state, palette).draw(on: &surface)
        case nil: break
        }
        return nil
    }

    private func drawBox(_ title: String, _ rect: Rect, on surface: inout Surface, _ body: (inout Surface) -> Void) {
        surface.fill(rect)
        surface.draw(in: rect) { surface in
            let title = PaneTitle(text: " \(title) ", look: .focused)
            surface.drawWindow(Heading(titles: [title]), theme: theme)
            surface.draw(in: surface.bounds.inset(columns: 2, rows: 1), body)
        }
    }

    private func draw(_ page: HelpPage, on surface: inout Surface) -> Point? {
        let screen = state.desk.size
        // The box stays as it is while less and less of it is found.
        let whole = state.help(HelpPage()).columns(width: screen.width)
        let visible = min(whole.map(\.count).max() ?? 0, HelpText.visibleRows(in: screen))
        let size = Size(width: min(screen.width - 4, whole.count * 56 + 4), height: visible + 3)
        let rect = layout.screen.centered(size)
        let columns = state.help(page).columns(width: screen.width)
        let (typed, cursor) = page.field.rows(width: max(size.width - 8, 1))
        drawBox(words.helpTitle, rect, on: &surface) { surface in
            surface.draw("❯ ", at: .zero, style: theme.accent)
            let line = page.field.isEmpty ? words.helpSearch : typed.indices.contains(cursor.y) ? typed[cursor.y] : ""
            surface.draw(line, at: Point(x: 2, y: 0), style: page.field.isEmpty ? theme.dim : theme.text)
            if columns.allSatisfy(\.isEmpty) {
                surface.draw(words.helpHasNone, at: Point(x: 0, y: 1), style: theme.dim)
            }
            let width = surface.size.width / max(columns.count, 1)
            for (number, column) in columns.enumerated() {
                for (y, row) in column.dropFirst(page.scroll).prefix(visible).enumerated() {
                    surface.draw(spans(for: row), at: Point(x: number * width, y: y + 1), maxWidth: width - 1)
                }
            }
        }
        if page.scroll + visible < columns.map(\.count).max() ?? 0 {
            let more = " ↓ \(words.helpGoesOn) "
            surface.draw(more, at: Point(x: rect.maxX - more.columns - 3, y: rect.maxY - 1), style: theme.accent)
        }
        return Point(x: rect.x + 4 + cursor.x, y: rect.y + 1)
    }

    private func spans(for row: HelpText.Row) -> [Span] {
        switch row {
        case .title(let name): [Span(name[state.desk.language], theme.accent)]
        case .line(let keys, let words):
            [Span(keys.padded(to: HelpText.keyColumns), theme.key), Span(words[state.desk.language])]
        case .absent(let keys, let words):
            [Span(keys.padded(to: HelpText.keyColumns), theme.dim), Span(words[state.desk.language], theme.dim)]
        case .reason(let words):
            [Span("".padded(to: HelpText.keyColumns)), Span(words[state.desk.language], theme.dim.adding(.italic))]
        case .gesture(let gesture, let words):
            [
                Span(gesture[state.desk.language].padded(to: HelpText.keyColumns), theme.key),
                Span(words[state.desk.language]),
            ]
        case .gap: []
        }
    }

    private var leavingTitle: String {
        if case .project(let name, _) = state.shell.exit { words.goingOverTitle(name) } else { words.leavingTitle }
    }

    private func drawLeaving(on surface: inout Surface) {
        let lines = state.losses.map { "• \(words.sentence(for: $0))" }
        let rect = layout.screen.centered(Size(width: 52, height: lines.count + 5))
        drawBox(leavingTitle, rect, on: &surface) { surface in
            for (row, line) in lines.enumerated() { surface.draw(line, at: Point(x: 1, y: row + 1)) }
            let desk = state.desk
            let keys = desk.spans("y", FooterKeys.leave) + [Span("     ")] + desk.spans("n", FooterKeys.stay)
            surface.draw(keys, at: Point(x: 1, y: surface.size.height - 1))
        }
    }

    private func draw(_ prompt: Prompt, on surface: inout Surface) -> Point? {
        if let view = FileChoiceView(state, prompt) { return view.draw(on: &surface) }
        if let place = prompt.place, let pane = PaneSet.place(where: { $0.number == prompt.asker }) {
            return draw(prompt, in: place, of: layout.panes[pane].inside, on: &surface)
        }
        let width = min(max(64, prompt.question.columns + 8), state.desk.size.width - 8)
        let rect = layout.screen.centered(Size(width: width, height: 3))
        let (rows, cursor) = prompt.field.rows(width: width - 6)
        drawBox(prompt.question, rect, on: &surface) { surface in
            surface.draw("❯ ", at: .zero, style: theme.accent)
            if rows.indices.contains(cursor.y) { surface.draw(rows[cursor.y], at: Point(x: 2, y: 0)) }
        }
        return Point(x: rect.x + 4 + cursor.x, y: rect.y + 1)
    }

    /// Draws a line that is written where it stands: only its words, since what they are of is seen.
    private func draw(_ prompt: Prompt, in place: Rect, of inside: Rect, on surface: inout Surface) -> Point? {
        let rect = Rect(x: inside.x + place.x, y: inside.y + place.y, width: place.width, height: place.height)
        let (rows, cursor) = prompt.field.rows(width: max(rect.width - 3, 1))
        let style = (theme.block(.title, .glowing)?.text ?? Style(attributes: .reverse)).adding(.bold)
        surface.fill(rect, style: style)
        surface.draw("❯ ", at: Point(x: rect.x, y: rect.y), style: style)
        if rows.indices.contains(cursor.y) {
            surface.draw(rows[cursor.y], at: Point(x: rect.x + 2, y: rect.y), style: style)
        }
        return Point(x: rect.x + 2 + cursor.x, y: rect.y)
    }
}

import Terminal
import Workspace

extension DeckView {
    /// Draws what lies over the panes, and gives the cell of the cursor if it has one.
    func drawOverlay(on surface: inout Surface) -> Point? {
        switch state.shell.overlay {
        case .help(let scroll): drawHelp(scroll, on: &surface)
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
            surface.drawPane(
                titles: [PaneTitle(text: " \(title) ", look: .focused)],
                note: "",
                isFocused: true,
                theme: theme
            )
            surface.draw(in: surface.bounds.inset(columns: 2, rows: 1), body)
        }
    }

    private func drawHelp(_ scroll: Int, on surface: inout Surface) {
        let text = HelpText(state.keymap)
        let screen = state.desk.size
        let columns = text.columns(width: screen.width)
        let rows = text.rows(width: screen.width).count
        let visible = min(rows, HelpText.visibleRows(in: screen))
        let size = Size(width: min(screen.width - 4, columns.count * 56 + 4), height: visible + 2)
        let rect = layout.screen.centered(size)
        drawBox(words.helpTitle, rect, on: &surface) { surface in
            let width = surface.size.width / columns.count
            for (number, column) in columns.enumerated() {
                for (y, row) in column.dropFirst(scroll).prefix(visible).enumerated() {
                    surface.draw(spans(for: row), at: Point(x: number * width, y: y), maxWidth: width - 1)
                }
            }
        }
        if scroll + visible < rows {
            let more = " ↓ \(words.helpGoesOn) "
            surface.draw(more, at: Point(x: rect.maxX - more.columns - 3, y: rect.maxY - 1), style: theme.accent)
        }
    }

    private func spans(for row: HelpText.Row) -> [Span] {
        switch row {
        case .title(let name): [Span(name[state.desk.language], theme.accent)]
        case .line(let keys, let words):
            [Span(keys.padded(to: HelpText.keyColumns), theme.key), Span(words[state.desk.language])]
        case .gap: []
        }
    }

    private func drawLeaving(on surface: inout Surface) {
        let lines = state.losses.map { "• \(words.sentence(for: $0))" }
        let rect = layout.screen.centered(Size(width: 52, height: lines.count + 5))
        drawBox(words.leavingTitle, rect, on: &surface) { surface in
            for (row, line) in lines.enumerated() { surface.draw(line, at: Point(x: 1, y: row + 1)) }
            let desk = state.desk
            let keys = desk.spans("y", FooterKeys.leave) + [Span("     ")] + desk.spans("n", FooterKeys.stay)
            surface.draw(keys, at: Point(x: 1, y: surface.size.height - 1))
        }
    }

    private func draw(_ prompt: Prompt, on surface: inout Surface) -> Point? {
        let width = min(max(64, prompt.question.columns + 8), state.desk.size.width - 8)
        let rect = layout.screen.centered(Size(width: width, height: 3))
        let (rows, cursor) = prompt.field.rows(width: width - 6)
        drawBox(prompt.question, rect, on: &surface) { surface in
            surface.draw("❯ ", at: .zero, style: theme.accent)
            if rows.indices.contains(cursor.y) { surface.draw(rows[cursor.y], at: Point(x: 2, y: 0)) }
        }
        return Point(x: rect.x + 4 + cursor.x, y: rect.y + 1)
    }
}

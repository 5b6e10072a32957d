import Terminal
import Workspace

extension DeckView {
    /// Draws what lies over the panes, and gives the cell of the cursor if it has one.
    func drawOverlay(on surface: inout Surface) -> Point? {
        switch state.overlay {
        case .help(let scroll): drawHelp(scroll, on: &surface)
        case .leaving: drawLeaving(on: &surface)
        case .prompt(let prompt): return draw(prompt, on: &surface)
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
        let columns = HelpText.columns(width: state.size.width)
        let rows = HelpText.rows(width: state.size.width).count
        let visible = min(rows, HelpText.visibleRows(in: state.size))
        let size = Size(width: min(state.size.width - 4, columns.count * 56 + 4), height: visible + 2)
        let rect = layout.screen.centered(size)
        drawBox("Keys", rect, on: &surface) { surface in
            let width = surface.size.width / columns.count
            for (number, column) in columns.enumerated() {
                for (y, row) in column.dropFirst(scroll).prefix(visible).enumerated() {
                    let spans =
                        row.keys.isEmpty
                        ? [Span(row.does, theme.accent)]
                        : [Span(row.keys.padded(to: 17), theme.key), Span(row.does)]
                    surface.draw(spans, at: Point(x: number * width, y: y), maxWidth: width - 1)
                }
            }
        }
        if scroll + visible < rows {
            surface.draw(" ↓ more ", at: Point(x: rect.maxX - 11, y: rect.maxY - 1), style: theme.accent)
        }
    }

    private func drawLeaving(on surface: inout Surface) {
        var lines: [String] = []
        if state.isTurnRunning { lines.append("• The edit that runs will be stopped.") }
        let waiting = state.chat.unsent
        if waiting == 1 { lines.append("• The message that waits will not be sent.") }
        if waiting > 1 { lines.append("• The \(waiting) messages that wait will not be sent.") }
        if state.chat.upload != nil { lines.append("• The upload will be stopped.") }
        let renders = state.renders.jobs.count { !$0.isOver }
        if renders == 1 { lines.append("• The render goes on at the next start.") }
        if renders > 1 { lines.append("• \(renders) renders go on at the next start.") }
        let rect = layout.screen.centered(Size(width: 52, height: lines.count + 5))
        drawBox("Leave now?", rect, on: &surface) { surface in
            for (row, line) in lines.enumerated() { surface.draw(line, at: Point(x: 1, y: row + 1)) }
            let keys = [
                Span("y", theme.key), Span(" leave", theme.dim), Span("     n", theme.key), Span(" stay", theme.dim),
            ]
            surface.draw(keys, at: Point(x: 1, y: surface.size.height - 1))
        }
    }

    private func draw(_ prompt: Prompt, on surface: inout Surface) -> Point? {
        let width = min(64, state.size.width - 8)
        let rect = layout.screen.centered(Size(width: width, height: 3))
        let (rows, cursor) = prompt.field.rows(width: width - 6)
        drawBox(prompt.question, rect, on: &surface) { surface in
            surface.draw("❯ ", at: .zero, style: theme.accent)
            if rows.indices.contains(cursor.y) { surface.draw(rows[cursor.y], at: Point(x: 2, y: 0)) }
        }
        return Point(x: rect.x + 4 + cursor.x, y: rect.y + 1)
    }
}

import Terminal

/// Draws the whole screen from the state.
struct DeckView {
    let state: DeckState
    let layout: Layout
    var theme: Theme { state.desk.theme }
    var words: any ScreenWording { state.desk.words }

    init(_ state: DeckState) {
        self.state = state
        layout = state.layout
    }

    /// The screen at this moment.
    func frame() -> Frame {
        var buffer = CellBuffer(size: state.desk.size)
        let cursor = buffer.draw(in: buffer.bounds) { draw(on: &$0) }
        return Frame(buffer: buffer, cursor: cursor, title: "reeldeck · \(state.desk.project.visible)")
    }

    private func draw(on surface: inout Surface) -> Point? {
        guard !layout.isTooSmall else {
            drawTooSmall(on: &surface)
            return nil
        }
        surface.draw(in: layout.header) { drawHeader(on: &$0) }
        var cursor: Point?
        for pane in state.panes.indices where layout.panes[pane].isShown {
            let place = draw(pane, on: &surface)
            if pane == state.shell.focus { cursor = place }
        }
        surface.draw(in: layout.footer) { drawFooter(on: &$0) }
        guard state.shell.overlay == nil else { return drawOverlay(on: &surface) }
        return cursor
    }

    /// Draws a pane in its frame; the cell of the screen where its cursor stands, if it has one.
    private func draw(_ pane: Int, on surface: inout Surface) -> Point? {
        let frame = layout.panes[pane]
        let isFocused = state.shell.focus == pane
        let titles = frame.tabs.map { tab in
            let look: PaneTitle.Look = tab != pane ? .hidden : isFocused ? .focused : .shown
            let name = PaneSet.all[tab].place == .picture ? " \(PaneSet.all[tab].name[state.desk.language]) " : nil
            return PaneTitle(text: name ?? PaneSet.all[tab].title(state.desk.language), look: look)
        }
        let note = state.panes[pane].note(state.desk, isFocused: isFocused, size: frame.inside.size)
        surface.draw(in: frame.rect) {
            $0.draw(frame, Heading(titles: titles, note: note, isFocused: isFocused), theme: theme)
        }
        let cursor = surface.draw(in: frame.inside) {
            state.panes[pane].draw(state.desk, isFocused: isFocused, on: &$0)
        }
        return cursor.map { Point(x: $0.x + frame.inside.x, y: $0.y + frame.inside.y) }
    }

    private func drawTooSmall(on surface: inout Surface) {
        let size = state.desk.size
        let lines = words.tooSmall(size, needed: Layout.smallest)
        let top = max(0, (size.height - lines.count) / 2)
        for (row, line) in lines.enumerated() {
            let x = max(0, (size.width - line.columns) / 2)
            surface.draw(line, at: Point(x: x, y: top + row), style: row == 1 ? theme.strong : theme.text)
        }
    }
}

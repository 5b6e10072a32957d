import Terminal

/// Draws the whole screen from the state.
struct DeckView {
    let state: DeckState
    let layout: Layout
    var theme: Theme { state.theme }

    init(_ state: DeckState) {
        self.state = state
        layout = state.layout
    }

    /// The screen at this moment.
    func frame() -> Frame {
        var buffer = CellBuffer(size: state.size)
        let cursor = buffer.draw(in: buffer.bounds) { draw(on: &$0) }
        return Frame(buffer: buffer, cursor: cursor, title: "reeldeck · \(state.project.visible)")
    }

    private func draw(on surface: inout Surface) -> Point? {
        guard !layout.isTooSmall else {
            drawTooSmall(on: &surface)
            return nil
        }
        surface.draw(in: layout.header) { drawHeader(on: &$0) }
        for pane in DeckState.Pane.allCases where layout.shows(pane) {
            surface.draw(in: layout.rect(of: pane)) { surface in
                switch pane {
                case .timeline: drawTimeline(on: &surface)
                case .chat: drawChat(on: &surface)
                case .renders: drawRenders(on: &surface)
                }
            }
        }
        if let preview = layout.preview { surface.draw(in: preview) { drawPreview(on: &$0) } }
        surface.draw(in: layout.footer) { drawFooter(on: &$0) }
        if let cursor = drawOverlay(on: &surface) { return cursor }
        return state.overlay == nil && state.focus == .chat ? composerCursor : nil
    }

    private func drawTooSmall(on surface: inout Surface) {
        let lines = words.tooSmall(state.size, needed: Layout.smallest)
        let top = max(0, (state.size.height - lines.count) / 2)
        for (row, line) in lines.enumerated() {
            let x = max(0, (state.size.width - line.columns) / 2)
            surface.draw(line, at: Point(x: x, y: top + row), style: row == 1 ? theme.strong : theme.text)
        }
    }

    // MARK: Pane frames

    /// Draws the frame of a pane with its title; on a narrow screen with the titles of both lower panes.
    func drawFrame(of pane: DeckState.Pane, note: String, on surface: inout Surface) {
        let isFocused = state.focus == pane
        var titles = [PaneTitle(text: words.title(of: pane), look: isFocused ? .focused : .shown)]
        if pane != .timeline, layout.isTabbed, !state.isZoomed {
            titles = Layout.tabs.map { tab in
                let look: PaneTitle.Look = tab != pane ? .hidden : isFocused ? .focused : .shown
                return PaneTitle(text: words.title(of: tab), look: look)
            }
        }
        surface.drawPane(titles: titles, note: note, isFocused: isFocused, theme: theme)
    }
}

extension ShellWording {
    /// The name of a pane in its frame, with the key that goes to it.
    func title(of pane: DeckState.Pane) -> String { " \(pane.rawValue) \(name(of: pane)) " }
}

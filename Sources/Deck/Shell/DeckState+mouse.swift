import Terminal

extension DeckState {
    mutating func point(_ mouse: MouseEvent) {
        guard !Layout.isTooSmall(desk.size) else { return }
        let layout = layout
        if mouse.kind == .press, mouse.button == .left, layout.footer.contains(mouse.position),
            let stroke = DeckView(self).hint(at: mouse.position.x)
        {
            // A click spells no word.
            run = nil
            return obey(stroke.key)
        }
        if mouse.kind == .press, mouse.button == .right, takesMenu(at: mouse.position) {
            run = nil
            return openMenu(at: mouse.position)
        }
        if let overlay = shell.overlay {
            switch overlay {
            case .palette(let palette): pointPalette(mouse, palette)
            case .help(let page): pointHelp(mouse, page)
            case .prompt(let prompt): pointChoice(mouse, prompt)
            case .leaving: break
            }
            return
        }
        if drag(mouse, in: layout) { return }
        guard let pane = layout.pane(at: mouse.position) else { return }
        if mouse.kind == .press { panes.begin(nil, of: .pane(pane), &desk) }
        if mouse.kind == .press, mouse.button == .left {
            if let tab = layout.tab(at: mouse.position, desk.language) { return shell.focus(on: tab) }
            if PaneSet.all[pane].place != .picture { shell.focus(on: pane) }
        }
        // What is dragged belongs to where it began.
        if mouse.kind == .drag, shell.focus != pane { return }
        let inside = layout.panes[pane].inside
        var local = mouse
        local.position = Point(x: mouse.position.x - inside.x, y: mouse.position.y - inside.y)
        panes[pane].point(local, in: inside.size, &desk)
    }

    /// Whether a click elsewhere leaves what is open for another menu: one that is open, but nothing that asks something.
    private func takesMenu(at point: Point) -> Bool {
        switch shell.overlay {
        case nil: true
        case .palette(let palette): palette.menu != nil && !PaletteView(self, palette).rect.contains(point)
        default: false
        }
    }
}

import Terminal

extension DeckState {
    mutating func point(_ mouse: MouseEvent) {
        guard !Layout.isTooSmall(desk.size) else { return }
        if let overlay = shell.overlay {
            if case .palette(let palette) = overlay { return pointPalette(mouse, palette) }
            if mouse.kind == .press, case .help = overlay { shell.overlay = nil }
            return
        }
        let layout = layout
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
}

import Terminal
import Timeline

/// The commands for one thing, which are a part of all commands.
struct PaneMenu: Hashable, Sendable {
    /// What they are for.
    let title: String
    /// By their names, in the order in which they stand.
    let commands: [String]
    /// The cell of the screen where it was asked for; nil where a key did.
    var anchor: Point?
}

// What can be done with what is under the pointer, or with what is selected: the palette with a few of its commands.
extension DeckState {
    /// Lists what can be done with what is in a cell.
    mutating func openMenu(at point: Point) {
        let layout = layout
        guard let pane = layout.pane(at: point) else { return }
        panes.begin(nil, of: .pane(pane), &desk)
        if PaneSet.all[pane].place != .picture { shell.focus(on: pane) }
        let inside = layout.panes[pane].inside
        let local = Point(x: point.x - inside.x, y: point.y - inside.y)
        show(panes[pane].menu(at: local, in: inside.size, &desk), at: point)
    }

    /// Lists what can be done with what is selected in the pane that has the keys.
    mutating func openMenu() {
        let inside = layout.panes[shell.focus].inside
        show(panes[shell.focus].menu(at: nil, in: inside.size, &desk), at: nil)
    }

    private mutating func show(_ menu: PaneMenu, at point: Point?) {
        var palette = Palette()
        palette.menu = menu
        palette.menu?.anchor = point
        // An empty box would only have to be closed again.
        guard !entries(for: palette).isEmpty else {
            shell.overlay = nil
            return desk.say(.note("There is nothing to be done here.", zh: "这里没有可用的命令。"))
        }
        shell.overlay = .palette(palette)
    }
}

extension Pane {
    /// Everything but going about in it, for what is selected; a cell is selected first, as by a click.
    mutating func menu(at point: Point?, in inside: Size, _ desk: inout Desk) -> PaneMenu {
        if let point, !Self.takesText {
            self.point(MouseEvent(.press, button: .left, at: point), in: inside, &desk)
        }
        let commands = Self.facts.filter { !$0.goesAbout }.map(\.id)
        return PaneMenu(title: Self.name[desk.language], commands: commands)
    }
}

extension CommandFacts {
    /// Whether all that it does is to select or show something else, which its key is made for.
    fileprivate var goesAbout: Bool {
        let codes: [Key.Code] = [.up, .down, .left, .right, .home, .end, .pageUp, .pageDown]
        return keys.contains { codes.contains($0.key.code) }
    }
}

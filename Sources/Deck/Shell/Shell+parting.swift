import Terminal
import Workspace

// How the screen is parted, by a layout, by keys and by the mouse.
extension Shell {
    static let partings: [Command<Shell>] = [
        Row("screen.layout", .function(4))
            .does("next layout: edit, talk, watch", zh: "下一种布局：剪辑、对话、观看")
            .everywhere()
            .run { shell, desk in
                shell.parting.layout = shell.parting.layout.next
                shell.keepParting(&desk)
                desk.say(shell.parting.layout.remark)
            },
        Row("screen.fold", .function(8))
            .does("fold the side panes away, and back", zh: "折叠或展开侧边窗格")
            .everywhere()
            .run { shell, desk in
                shell.parting.isFolded.toggle()
                shell.keepParting(&desk)
            },
        Row("screen.larger", .alt("+"), .alt("="))
            .does("more room for the pane", zh: "增大窗格")
            .everywhere()
            .group(splitting)
            .run { shell, desk in shell.move = .widen(2 * desk.times) },
        Row("screen.smaller", .alt("-"))
            .does("less room for the pane", zh: "缩小窗格")
            .everywhere()
            .group(splitting)
            .run { shell, desk in shell.move = .widen(-2 * desk.times) },
        Row("screen.asLaidOut")
            .does("all panes as the layout has them", zh: "窗格恢复为布局的默认大小")
            .everywhere()
            .run { shell, desk in
                shell.parting[desk.size] = [:]
                shell.keepParting(&desk)
            },
    ]

    private static let splitting = Phrase("more, less room for the pane", zh: "增大、缩小窗格")

    /// Has the screen parted like this at the next start, too.
    func keepParting(_ desk: inout Desk) { desk.ask(.disk(.keepParting(parting.kept))) }
}

extension DeckState {
    /// Gives the pane that has the keys some cells more, or fewer, as far as others keep what they need.
    mutating func widen(by cells: Int) {
        guard !shell.isZoomed else { return desk.say(Self.alone) }
        let layout = layout
        let place = PaneSet.all[shell.focus].place
        let order: [(Splitter, sign: Int)] =
            switch place {
            case .film: [(.film, 1)]
            case .side: [(.side, 1), (.picture, -1), (.film, -1)]
            case .main, .picture: [(.side, -1), (.picture, -1), (.film, -1)]
            }
        guard let (splitter, sign) = order.first(where: { layout.splitters[$0.0] != nil }) else { return }
        part(at: splitter, layout.cells(of: splitter) + sign * cells, in: layout)
    }

    /// Whether the mouse has taken a splitter, or moves or drops the one that it has.
    mutating func drag(_ mouse: MouseEvent, in layout: Layout) -> Bool {
        switch mouse.kind {
        case .press where mouse.button == .left:
            shell.splitter = Splitter.allCases.first { layout.splitters[$0]?.contains(mouse.position) == true }
            // A heading holds names, too, which a click goes to.
            return shell.splitter != nil && shell.splitter != .film
        case .drag:
            guard let splitter = shell.splitter else { return false }
            part(at: splitter, layout.cells(of: splitter, at: mouse.position), in: layout)
            return true
        case .release:
            guard let splitter = shell.splitter else { return false }
            shell.splitter = nil
            shell.keepParting(&desk)
            return splitter != .film
        default: return false
        }
    }

    private mutating func part(at splitter: Splitter, _ cells: Int, in layout: Layout) {
        let before = layout.cells(of: splitter)
        shell.parting[desk.size][splitter] = cells
        // As much of it as there is room for, so that the way back begins at once.
        let after = self.layout.cells(of: splitter)
        shell.parting[desk.size][splitter] = after
        // While it is dragged it is kept when it is let go.
        if after != before, shell.splitter == nil { shell.keepParting(&desk) }
    }

    private static let alone = Remark.cannot("The pane is alone: F2 brings the others back.", zh: "窗格已最大化：按 F2 恢复其他窗格。")
}

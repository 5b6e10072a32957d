import Terminal
import Workspace

extension DeckState {
    mutating func point(_ mouse: MouseEvent) -> [DeckEffect] {
        let layout = layout
        guard !layout.isTooSmall else { return [] }
        if overlay != nil {
            if mouse.kind == .press, case .help = overlay { overlay = nil }
            return []
        }
        guard let pane = layout.pane(at: mouse.position) else { return [] }
        switch mouse.kind {
        case .wheelUp, .wheelDown: turnWheel(mouse.kind == .wheelUp ? -1 : 1, over: pane, mouse)
        case .wheelLeft: timeline.scroll(byColumns: -4)
        case .wheelRight: timeline.scroll(byColumns: 4)
        case .press where mouse.button == .left:
            if let tab = layout.tab(at: mouse.position) {
                focus(on: tab)
                return []
            }
            focus(on: pane)
            return click(pane, mouse.position, layout)
        case .drag where mouse.button == .left && pane == .timeline:
            if focus == .timeline { timeline.movePlayhead(toColumn: mouse.position.x - layout.lanesX) }
        default: break
        }
        return []
    }

    private mutating func turnWheel(_ step: Int, over pane: Pane, _ mouse: MouseEvent) {
        switch pane {
        case .timeline:
            if mouse.modifiers.contains(.control) {
                timeline.zoom(by: step)
            } else if !timeline.scrollLanes(by: step) {
                timeline.scroll(byColumns: step * 4)
            }
        case .chat: chat.scroll(by: -step * 3)
        case .renders: renders.select(by: step)
        }
    }

    private mutating func click(_ pane: Pane, _ point: Point, _ layout: Layout) -> [DeckEffect] {
        switch pane {
        case .timeline:
            let inside = layout.timelineInside
            let row = point.y - inside.y
            guard point.x >= layout.lanesX, row >= 0 else { return [] }
            let column = point.x - layout.lanesX
            if let lane = timeline.lanes.first(where: { $0.rows.contains(row - 1) }) {
                timeline.select(column: column, lane: lane.index)
            }
            if row < 1 + timeline.laneRows { timeline.movePlayhead(toColumn: column) }
        case .chat:
            let composer = layout.composerText
            if let message = chat.waitingMessage(inRow: point.y - (composer.y - 1 - chat.statusHeight)),
                point.y < composer.y - 1, chat.composer.isEmpty || chat.isAmendingUnchanged
            {
                return amend(message)
            }
            if let sentence = chat.reading(at: point, in: layout.transcript) {
                chat.scrollToEnd()
                return route(sentence)
            }
            if composer.contains(point) {
                chat.composer.place(
                    row: point.y - composer.y + chat.composerFirstRow(height: composer.height),
                    column: point.x - composer.x,
                    width: composer.width
                )
            }
        case .renders:
            let row = point.y - layout.rendersInside.y
            renders.select(row: row)
        }
        return []
    }
}

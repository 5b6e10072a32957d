import Terminal

// The mouse.
extension TimelinePane {
    mutating func point(_ mouse: MouseEvent, in inside: Size, _ desk: inout Desk) {
        let column = mouse.position.x - Self.labelWidth
        switch mouse.kind {
        case .wheelUp, .wheelDown: turnWheel(mouse.kind == .wheelUp ? -1 : 1, mouse.modifiers)
        case .wheelLeft: scroll(byColumns: -4)
        case .wheelRight: scroll(byColumns: 4)
        case .press where mouse.button == .left:
            guard column >= 0, mouse.position.y >= 0 else { return }
            if let lane = lanes.first(where: { $0.rows.contains(mouse.position.y - 1) }) {
                select(column: column, lane: lane.index)
            }
            if mouse.position.y < 1 + laneRows { movePlayhead(toColumn: column) }
        case .drag where mouse.button == .left: movePlayhead(toColumn: column)
        default: break
        }
    }

    private mutating func turnWheel(_ step: Int, _ modifiers: Modifiers) {
        if modifiers.contains(.control) {
            zoom(by: step)
        } else if !scrollLanes(by: step) {
            scroll(byColumns: step * 4)
        }
    }
}

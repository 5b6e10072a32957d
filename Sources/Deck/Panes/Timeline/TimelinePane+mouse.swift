import Terminal
import Timeline

/// Where a button went down on the timeline, and what a drag from there does.
struct TimelinePress: Equatable, Sendable {
    let column: Int
    /// Counted from below the ruler.
    let row: Int
    let lane: Int?
    let aim: Aim

    enum Aim: Equatable, Sendable {
        /// The playhead goes along.
        case scrub
        /// A segment, or a part of it, is moved.
        case segment(SegmentAddress, Grab.Part)
        /// Across, what a segment shows is pulled; up and down, how loud it is.
        case inside(SegmentAddress)
        /// What stands between there and here is selected; the time where it began, in ms.
        case box(from: Int)
    }
}

// The mouse: nothing needs a key held, and each gesture has a key of its own.
extension TimelinePane {
    mutating func point(_ mouse: MouseEvent, in inside: Size, _ desk: inout Desk) {
        if comparing != nil { return pointCompared(mouse) }
        let column = mouse.position.x - Self.labelWidth
        let row = mouse.position.y - 1
        switch mouse.kind {
        case .wheelUp, .wheelDown: turnWheel(mouse.kind == .wheelUp ? -1 : 1, isOnRuler: row < 0, mouse.modifiers)
        case .wheelLeft: scroll(byColumns: -4)
        case .wheelRight: scroll(byColumns: 4)
        case .press where mouse.button == .left: press(column, row, clicks: mouse.clicks, in: inside.height, &desk)
        case .drag where mouse.button == .left: drag(to: column, row)
        case .release:
            pressed = nil
            if grab?.isDragged == true { drop(&desk) }
        default: break
        }
    }

    private mutating func press(_ column: Int, _ row: Int, clicks: Int, in height: Int, _ desk: inout Desk) {
        pressed = nil
        if film.isEmpty {
            // One of the examples is to be said.
            let examples = desk.words.firstMessages
            let first = invitationTop(rows: examples.count + 2, in: height) + 2
            if examples.indices.contains(row + 1 - first) { desk.send(.compose(examples[row + 1 - first])) }
            return
        }
        guard column >= 0, row >= -1, row < laneRows else { return }
        let lane = lanes.first { $0.rows.contains(row) }
        if let lane {
            let address = address(column: column, lane: lane.index)
            // What is selected already is taken by what is drawn in it; the first click only selects.
            let isOpen = address != nil && address == selection && others.isEmpty && !isExtending
            // Of several that are selected any can be taken to move them all.
            if let address, isSelected(address), !others.isEmpty, !isExtending {
                swapLead(to: address)
            } else {
                select(address)
            }
            let aim = address.map { self.aim(at: $0, column, row - lane.rows.lowerBound, isOpen: isOpen) }
            pressed = TimelinePress(
                column: column,
                row: row,
                lane: lane.index,
                aim: aim ?? .box(from: time(atColumn: column))
            )
            if clicks == 2, address != nil {
                if let trouble = troubleWithSelection() { desk.say(trouble) } else { return edit(&desk) }
            }
        } else {
            pressed = TimelinePress(column: column, row: row, lane: nil, aim: .scrub)
        }
        movePlayhead(toColumn: column)
    }

    /// The first row of the lines that invite to say something.
    func invitationTop(rows: Int, in height: Int) -> Int { max(0, (height - rows) / 2) }

    private mutating func drag(to column: Int, _ row: Int) {
        guard let pressed else { return }
        // At the edge the film goes by.
        if column < 0 || column >= columns, grab?.part != .volume { scroll(byColumns: column < 0 ? -2 : 2) }
        switch pressed.aim {
        case .scrub: movePlayhead(toColumn: column)
        case .segment(let address, let part):
            let lane = lanes.first { $0.rows.contains(row) }?.index ?? pressed.lane
            let lanesMoved = part == .whole ? steps(from: pressed.lane, to: lane) : 0
            if grab == nil {
                guard column != pressed.column || lanesMoved != 0 else { return }
                grab = Grab([address] + allSelected.filter { $0 != address }, part, of: film)
                grab?.isDragged = true
            }
            putGrab(at: (column - pressed.column) * scale, lanes: lanesMoved)
        case .inside(let address): pull(address, across: column - pressed.column, up: pressed.row - row)
        case .box(let from):
            let to = time(atColumn: column)
            let lane = lanes.first { $0.rows.contains(row) }?.index ?? pressed.lane
            let rows = [pressed.lane, lane].compactMap { $0.flatMap(order.firstIndex) }
            guard let first = rows.min(), let last = rows.max(), rows.count == 2, from != to else { return }
            select(all: addresses(in: TimeRange(min(from, to), max(from, to)), rows: first...last))
        }
    }

    /// How many lanes of its kind lie between two; 0 where the other is of another kind.
    private func steps(from one: Int?, to other: Int?) -> Int {
        // What is held may have left a lane empty, which is gone then.
        let lanes = (grab?.film ?? film).lanes
        guard let one, let other, lanes.indices.contains(one), lanes.indices.contains(other),
            lanes[one].kind == lanes[other].kind
        else { return 0 }
        let between = lanes[min(one, other)..<max(one, other)].count { $0.kind == lanes[one].kind }
        return other > one ? between : -between
    }

    private mutating func turnWheel(_ step: Int, isOnRuler: Bool, _ modifiers: Modifiers) {
        if modifiers.contains(.control) || isOnRuler {
            zoom(by: step)
        } else if !scrollLanes(by: step) {
            scroll(byColumns: step * 4)
        }
    }
}

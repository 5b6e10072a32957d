import Timeline
import Workspace

// What others know of the timeline.
extension TimelinePane {
    mutating func sync(_ desk: inout Desk) {
        show(desk.ledger.ghosts)
        let unsent = desk.gathers ? hand.count : 0
        desk.stage = Desk.Stage(
            film: film,
            playhead: min(playhead, film.duration),
            selection: selection,
            others: others,
            unsent: unsent,
            isHeld: grab != nil,
            isCompared: comparing != nil,
            range: marks.range
        )
    }

    mutating func settle(isShown: Bool, _ desk: inout Desk) {
        let hidden = untold.filter { !isVisible($0) }
        untold = []
        if let first = hidden.first { desk.say(.outOfSight(first, others: hidden.count - 1)) }
        follow(&desk)
        if isShown, comparing == nil { askForPictures(&desk) }
        keepHand(isLeaving: false, &desk)
    }
}

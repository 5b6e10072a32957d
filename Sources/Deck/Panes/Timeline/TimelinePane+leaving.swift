import Timeline
import Workspace

// What is open on the timeline, and what is left behind with it.
extension TimelinePane {
    mutating func leave(_ desk: inout Desk) -> Bool {
        if grab != nil {
            letGo()
            // A button that is still held takes it no more.
            pressed = nil
        } else if leaveComparison() {
            pressed = nil
        } else if search != nil {
            search = nil
        } else if isExtending || !others.isEmpty {
            (isExtending, others) = (false, [])
        } else if !marks.isEmpty {
            marks = Marks()
        } else if selection != nil {
            selection = nil
        } else {
            return false
        }
        return true
    }

    func nextWake(_ desk: Desk) -> Int? { [glow.values.min(), hand.ends, keepDue].compactMap { $0 }.min() }

    func losses(_ desk: Desk) -> [LeavingLoss] {
        desk.gathers && !hand.isEmpty ? [.byHand(hand.count)] : []
    }
}

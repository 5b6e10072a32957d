import Terminal
import Timeline
import Workspace

// What is held and moved: it is shown where it would stand, and done when it is dropped.
extension TimelinePane {
    /// Takes what is selected, or drops what is held.
    mutating func grabOrDrop(_ desk: inout Desk) {
        if grab != nil { drop(&desk) } else { take(.whole) }
    }

    mutating func take(_ part: Grab.Part) {
        guard let selection else { return }
        grab = Grab([selection] + allSelected.filter { $0 != selection }, part, of: film)
    }

    /// Holds another part of what is held, or takes it by that.
    mutating func hold(_ part: Grab.Part, _ desk: inout Desk) {
        guard let held = grab else { return take(part) }
        grab = Grab(held.held, part, of: held.film)
        showGrab()
    }

    /// Moves what is held.
    mutating func moveGrab(by shift: Int, lanes: Int = 0, snapping: Bool, _ desk: inout Desk) {
        guard var held = grab else { return }
        held.shift += shift
        held.lanes += lanes
        settle(&held, snapping: snapping)
    }

    /// Puts what is held as far from where it was.
    mutating func putGrab(at shift: Int, lanes: Int) {
        guard var held = grab else { return }
        (held.shift, held.lanes) = (shift, lanes)
        settle(&held, snapping: true)
    }

    private mutating func settle(_ held: inout Grab, snapping: Bool) {
        let points = [playhead] + [marks.start, marks.end].compactMap { $0 } + held.film.draft.markers.map(\.time)
        held.settle(reach: snapping && snaps ? scale : nil, points: points)
        grab = held
        showGrab()
    }

    /// Shows what is held where it would stand; where it cannot stand it is shown where it was, and told why.
    private mutating func showGrab() {
        guard let grab else { return }
        var address = grab.leader
        show(held: grab.film)
        grabTrouble = nil
        do {
            let draft = try grab.edits.reduce(grab.film.draft) { draft, edit in
                let next = try draft.applying(edit) { "held" }
                if let moved = edit.operation.subject.address(in: next, before: draft, isNew: { $0 == "held" }) {
                    address = moved
                }
                return next
            }
            if draft != grab.film.draft { show(held: DraftSnapshot(draft)) }
        } catch let refusal as EditRefusal {
            if refusal != .noChange { grabTrouble = .refused(refusal) }
        } catch {
            grabTrouble = .notDone
        }
        selection = address
        others = Set(grab.held.dropFirst().compactMap { shown.address(of: $0, in: grab.film.draft) })
        switch grab.part {
        case .whole, .start, .cut, .between: if let segment = film[address] { show(time: segment.start) }
        case .end: if let segment = film[address] { show(time: segment.end) }
        case .fadeIn, .fadeOut, .volume, .contents: break
        }
    }

    /// Lets go of what is held: it is where it was.
    mutating func letGo() {
        guard let held = grab else { return }
        (grab, grabTrouble) = (nil, nil)
        show(held: held.film)
        (selection, others) = (held.leader, Set(held.held.dropFirst()))
    }

    /// Leaves what is held where it is.
    mutating func drop(_ desk: inout Desk) {
        guard let held = grab else { return }
        let (edits, trouble) = (held.edits, grabTrouble)
        letGo()
        if let trouble { return desk.say(trouble) }
        if !edits.isEmpty { perform(edits, &desk) }
    }
}

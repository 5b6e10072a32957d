import EditLanguage
import Terminal
import Timeline
import Workspace

// What the hand does: shown at once, and sent as a sentence, which both services understand.
extension TimelinePane {
    /// Shows edits, one after the other, and has them done; says why if they cannot be.
    ///
    /// - Parameters:
    ///   - draft: what was shown when the key was pressed; nil for what is shown now.
    ///   - isSwitch: whether they turn sound off or on.
    ///   - command: the command that does them; nil for the one that is being done.
    mutating func perform(
        _ edits: [Edit],
        on draft: Draft? = nil,
        isSwitch: Bool = false,
        by command: String? = nil,
        _ desk: inout Desk
    ) {
        guard let gesture = KeyEdit(edits, on: draft ?? shown, isSwitch: isSwitch) else { return }
        do {
            // A question stood open while the timeline changed under it: what it was asked of is found first.
            _ = try gesture.applied(to: shown) { "new" }
        } catch let refusal as EditRefusal {
            return desk.say(.refused(refusal))
        } catch {
            desk.send(.line(.problem, desk.told.account(of: error)))
            return desk.say(.notDone)
        }
        let isOnShown = draft == nil || draft == shown
        hand.add(gesture, by: command ?? desk.doing, gathers: desk.gathers, isOnShown: isOnShown) {
            desk.numbers.next()
        }
        if !desk.gathers { hand.rest(from: desk.now) }
        anticipate(gesture)
    }

    mutating func perform(_ edit: Edit, on draft: Draft? = nil, isSwitch: Bool = false, _ desk: inout Desk) {
        perform([edit], on: draft, isSwitch: isSwitch, &desk)
    }

    mutating func begin(_ command: CommandFacts?, isOwn: Bool, _ desk: inout Desk) {
        let flow = command?.flow ?? .ends
        // What comes next may be meant for what was done by hand; and somebody who never rests is heard all the same.
        let isOld = hand.began.map { desk.now - $0 > Hand.longest } ?? false
        if !desk.gathers {
            let isOther = !isOwn && flow != .goesOn
            if flow != .takesBack, isOther || isOld { sendHand(&desk) } else { hand.rest(from: desk.now) }
        }
        // What is held is where one sees it: whatever comes next finds it there.
        if grab != nil, flow != .holds { drop(&desk) }
    }

    /// Has everything done that was done by hand, each run as one edit.
    mutating func sendHand(_ desk: inout Desk) {
        guard !hand.isEmpty else { return }
        var (draft, isLost) = (withoutHand, false)
        for run in hand.runs {
            let (edit, next, lost) = run.whole(on: draft)
            for error in lost { desk.send(.line(.problem, desk.told.account(of: error))) }
            isLost = isLost || !lost.isEmpty
            for (number, piece) in (edit?.pieces(of: Hand.longestSentence) ?? []).enumerated() {
                desk.want(.edit(piece), as: number == 0 ? run.id : nil)
            }
            draft = next
        }
        hand.clear()
        if isLost { desk.say(.notDone) }
        showAnew(desk.ledger.ghosts)
    }

    mutating func takeBack(to old: TimelinePane, _ desk: inout Desk) {
        letGo()
        while hand.count > old.hand.count, hand.takeBack() {}
        (zoom, offset, firstLane, snaps) = (old.zoom, old.offset, old.firstLane, old.snaps)
        comparing = old.comparing
        (marks, isExtending, question, search) = (old.marks, old.isExtending, nil, old.search)
        showAnew(desk.ledger.ghosts)
        playhead = min(old.playhead, film.duration)
        selection = old.selection.flatMap { shown.address(of: $0, in: old.shown) }
        others = Set(old.others.compactMap { shown.address(of: $0, in: old.shown) })
    }

    mutating func undo(_ desk: inout Desk) {
        guard hand.takeBack() else { return desk.want(.undo) }
        if !desk.gathers { hand.rest(from: desk.now) }
        showAnew(desk.ledger.ghosts)
    }

    mutating func redo(_ desk: inout Desk) {
        guard hand.doAgain() else { return desk.want(.redo) }
        if !desk.gathers { hand.rest(from: desk.now) }
        showAnew(desk.ledger.ghosts)
    }

    // MARK: Showing

    /// Shows at once what was done by hand just now.
    mutating func anticipate(_ gesture: KeyEdit) {
        let (before, selected) = (film, selection)
        showGhosts()
        if let last = gesture.edits.last, let new = address(madeBy: last, since: before) {
            // What is new is what one goes on with.
            selection = new
        } else if selection == nil, !gesture.isDeletion, let selected, film[selected] != nil {
            // Without a name a segment that was just trimmed cannot be told from others; but this edit is our own.
            selection = selected
        }
        playhead = min(playhead, film.duration)
    }

    /// What an edit made or moved; nil where "it" is what it was before.
    private func address(madeBy edit: Edit, since before: DraftSnapshot) -> SegmentAddress? {
        switch edit.operation.subject {
        case .moved, .lifted, .lastAdded, .firstAdded, .addedAt, .still: break
        case .segment, .property, .pieces, .removed, .film, .track: return nil
        }
        let known = Set(before.lanes.lazy.flatMap(\.segments).compactMap(\.id))
        return edit.operation.subject.address(in: shown, before: before.draft) { id in
            id.map { !known.contains($0) } ?? false
        }
    }

    /// The draft as it is shown but for what was done by hand and is not sent.
    var withoutHand: Draft {
        ghosts.reduce(kept.draft) { draft, next in
            var names = ExpectedNames(next.id)
            // An edit that does not fit the draft any more is left to its turn, which says why.
            return (try? next.edit.applied(to: draft) { names.next() }) ?? draft
        }
    }
}

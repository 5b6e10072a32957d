import Workspace

extension ChatPane {
    mutating func leave(_ desk: inout Desk) -> Bool {
        if leaveLineHelp() {
            return true
        } else if picked != nil {
            unpick()
        } else if amending != nil {
            releaseAmended(&desk)
        } else if scrollback > 0 {
            scrollToEnd()
        } else {
            return false
        }
        return true
    }

    func running(_ desk: Desk) -> PaneWork? {
        turn != nil || !sending.isEmpty ? .precious : ledger.upload == nil ? nil : .other
    }

    mutating func stop(_ desk: inout Desk) {
        guard turn != nil || !sending.isEmpty else {
            guard let upload = desk.ledger.upload else { return }
            desk.letGo(of: [upload.request])
            desk.say(.uploadStopped)
            return desk.ask(.look(.giveUp(upload.id)))
        }
        let dropped = desk.ledger.waiting + desk.ledger.sending
        desk.letGo(of: dropped + desk.ledger.followers.map(\.request))
        desk.ledger.stopShowing()
        amending = nil
        desk.toast = nil
        if !dropped.isEmpty { desk.say(.droppedToo(dropped.count)) }
        desk.ask(.talk(.cancelTurn))
    }

    func losses(_ desk: Desk) -> [LeavingLoss] {
        (turn == nil ? [] : [.edit]) + (unsent == 0 ? [] : [.messages(unsent)]) + (upload == nil ? [] : [.upload])
    }

    func nextWake(_ desk: Desk) -> Int? {
        let turning = turn.map { _ in desk.now + Desk.spinnerStep }
        let waiting = pause.map { desk.now + max(Desk.spinnerStep, ($0.until - desk.now) % 1000) }
        return [turning, waiting, keepDue].compactMap { $0 }.min()
    }

    /// What is typed is kept soon, not at every letter; a message that waits is kept already.
    mutating func keepTyped(isLeaving: Bool, _ desk: inout Desk) {
        let text = amending == nil ? composer.text : ""
        guard text != keptText else {
            keepDue = nil
            return
        }
        let due = keepDue ?? desk.now + Self.keepTime
        keepDue = due
        guard isLeaving || due <= desk.now else { return }
        (keptText, keepDue) = (text, nil)
        desk.ask(.disk(.keep(typed: text)))
    }

    mutating func settle(isShown: Bool, _ desk: inout Desk) {
        keepTyped(isLeaving: false, &desk)
        help.update(for: composer, history: history, &desk)
    }

    mutating func close(_ desk: inout Desk) { keepTyped(isLeaving: true, &desk) }

    /// In ms.
    private static let keepTime = 700
}

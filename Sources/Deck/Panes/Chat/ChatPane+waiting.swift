import Terminal
import Workspace

// Messages that wait for their turn: each can be changed in its place or taken back.
extension ChatPane {
    /// Puts the waiting message above the one in hand, or the last one, into the composer; whether there is one.
    mutating func amendWaiting(_ desk: inout Desk) -> Bool {
        guard composer.isEmpty || isAmendingUnchanged else { return false }
        let place = amending.flatMap { held in queue.firstIndex { $0.id == held.id } }
        let above = queue[..<(place ?? queue.endIndex)]
        guard let message = above.last else { return amending != nil }
        amend(message, &desk)
        return true
    }

    /// Puts a waiting message into the composer; meanwhile it does not go off.
    mutating func amend(_ message: Request, _ desk: inout Desk) {
        releaseAmended(&desk)
        amending = message
        composer = Composer(message.text)
        desk.ask(.talk(.handleWaiting(message.id, .hold)))
    }

    /// Puts a changed message back in its place; one with nothing left in it is taken back.
    mutating func finishAmending(_ message: Request, _ text: String, _ desk: inout Desk) {
        amending = nil
        composer = Composer()
        func handle(_ handling: Workspace.Handling) { desk.ask(.talk(.handleWaiting(message.id, handling))) }
        guard text != message.text else {
            // What an earlier program left is sent by this, and by nothing else.
            return handle(ledger[message.id]?.step == .parked ? .send : .release)
        }
        guard !text.isEmpty else {
            desk.say(.takenBack)
            return handle(.withdraw)
        }
        handle(.amend(text))
    }

    /// Lets go of the message in hand, as it was.
    mutating func releaseAmended(_ desk: inout Desk) {
        guard let message = amending else { return }
        amending = nil
        composer = Composer()
        desk.ask(.talk(.handleWaiting(message.id, .release)))
    }
}

import Terminal
import Workspace

// Messages that wait for their turn: each can be changed in its place or taken back.
extension DeckState {
    /// Puts the waiting message above the one in hand, or the last one, into the composer; nil if there is none.
    mutating func amendWaiting() -> [DeckEffect]? {
        guard chat.composer.isEmpty || chat.isAmendingUnchanged else { return nil }
        let place = chat.amending.flatMap { amending in chat.queue.firstIndex { $0.id == amending.id } }
        let above = chat.queue[..<(place ?? chat.queue.endIndex)]
        guard let message = above.last else { return chat.amending == nil ? nil : [] }
        return amend(message)
    }

    /// Puts a waiting message into the composer; meanwhile it does not go off.
    mutating func amend(_ message: Request) -> [DeckEffect] {
        let before = releaseAmended()
        chat.amending = message
        chat.composer = Composer(message.text)
        return before + [.handleWaiting(message.id, .hold)]
    }

    /// Puts a changed message back in its place; one with nothing left in it is taken back.
    mutating func finishAmending(_ message: Request, _ text: String) -> [DeckEffect] {
        chat.amending = nil
        chat.composer = Composer()
        guard text != message.text else {
            // What an earlier program left is sent by this, and by nothing else.
            let isUnsent = ledger[message.id]?.step == .parked
            return [.handleWaiting(message.id, isUnsent ? .send : .release)]
        }
        guard !text.isEmpty else {
            say(.takenBack)
            return [.handleWaiting(message.id, .withdraw)]
        }
        return [.handleWaiting(message.id, .amend(text))]
    }

    /// Lets go of the message in hand, as it was.
    mutating func releaseAmended() -> [DeckEffect] {
        guard let message = chat.amending else { return [] }
        chat.amending = nil
        chat.composer = Composer()
        return [.handleWaiting(message.id, .release)]
    }
}

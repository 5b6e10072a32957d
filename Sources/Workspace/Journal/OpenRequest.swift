import ExactJSON

/// A request to the agent that is not done, as it is kept on disk: whoever starts next finds it there.
public struct OpenRequest: Hashable, Sendable {
    /// The request.
    public let request: Request
    /// What was sent of it; nil where nothing was.
    public let sent: Sent?

    /// What was on its way when it was written down, and what it is to be compared with.
    public struct Sent: Hashable, Sendable {
        /// The words that were sent.
        public let text: String
        /// The draft before it, as the service had sent it.
        public let draftBefore: JSON
    }
}

extension OpenRequest {
    /// Whether it says what another of the same name says. The drafts of edits by key are not compared, which may be large
    /// and many: under one name an edit stays the same edit. That of the one message on its way is: another session
    /// begins with another.
    func isWritten(as other: OpenRequest) -> Bool {
        guard sent == other.sent else { return false }
        return switch (request.action, other.request.action) {
        case (.edit, .edit): true
        case (let mine, let theirs): mine == theirs
        }
    }
}

extension Conversation {
    /// What is not done of all that was said, in the order in which it is done, and what nobody knows of.
    ///
    /// An answer is none of it: the question is kept, and is asked again.
    var open: [OpenRequest] {
        notDone + (unknown.map { [$0] } ?? [])
    }

    private var notDone: [OpenRequest] {
        ledger.entries.compactMap { entry in
            guard !entry.isDone, entry.request.action.isTalk, entry.request.action != .answer(true),
                entry.request.action != .answer(false)
            else { return nil }
            let isSent = entry.step == .running && turn.id == entry.id && !turn.isAnswer
            return OpenRequest(
                request: entry.request,
                sent: isSent ? .init(text: turn.said, draftBefore: draftBefore) : nil
            )
        }
    }
}

extension EventStreamParser {
    /// What the parser found in the stream, in the stream's order.
    public enum Item: Sendable, Hashable {
        /// An event that carries data.
        case event(ServerSentEvent)

        /// An event whose data is the empty string: the other side lives, and says nothing.
        ///
        /// The grammar dispatches such an event (a `data` line was there), unlike a block without any `data` line, which
        /// yields no item. It is a case of its own since services use it as a heartbeat.
        case emptyData(ServerSentEvent)

        /// A comment line, without its colon and one leading space: a sign of life, not of progress.
        case comment(String)

        /// The time in milliseconds that the server asks clients to wait before they connect again.
        case retry(milliseconds: Int)

        /// A block grew over the limit in bytes and is skipped; reading goes on after the next blank line.
        case tooLarge(limit: Int)
    }

    /// How the body ended.
    public enum Ending: Sendable, Hashable {
        /// The body ended between two blocks.
        case complete

        /// The body ended inside a block, and this is what the block would have dispatched.
        ///
        /// The grammar discards it. Its last line may have been cut, its data may be empty.
        case unfinished(ServerSentEvent)
    }
}

/// What is said of the session with the service.
public protocol SessionWording: Sendable {
    /// What happened to it, and what became of what it held.
    func words(for news: SessionNews) -> String
    /// So many messages were not sent when an earlier program ended.
    func leftUnsent(_ count: Int) -> String
    /// So many edits by hand gathered on a screen that has ended, and what sends them.
    func leftByHand(_ count: Int) -> String
    /// No other session could be begun, for a reason in one text.
    func noNewSession(because reason: String) -> String
}

/// What happened to the session.
public enum SessionNews: Hashable, Sendable, CaseIterable {
    /// It was not known any more, and is another one, with an empty timeline.
    case renewed
    /// Another program has begun another one.
    case moved
    /// It is not known any more, and what it held is kept.
    case lost
    /// It is known again.
    case found
    /// There is one under another account, and none under this one.
    case otherAccount
}

extension SessionWording {
    /// What happened to the session or on disk, without the way on, which each front end has its own of; nil for what is
    /// told of a request or an export, and for what its teller says himself.
    public func words(for event: Workspace.Event) -> String? {
        switch event {
        case .storageTrouble(let words): words
        case .sessionRenewed: words(for: .renewed)
        case .sessionMoved: words(for: .moved)
        case .sessionLost: words(for: .lost)
        case .sessionFound: words(for: .found)
        // Named in full: the event is called the same, and would be asked for its words without end.
        case .otherAccount: words(for: SessionNews.otherAccount)
        case .leftUnsent(let count): leftUnsent(count)
        case .request, .job, .seen, .balance, .versions, .media, .notSeen, .sessionDeclined: nil
        }
    }
}

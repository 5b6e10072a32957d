extension Workspace.Event {
    /// What happened to the session or on disk, without the way on, which each front end has its own of; nil for what is
    /// told of a request or an export, and for what its teller says himself.
    public var words: String? {
        switch self {
        case .storageTrouble(let words): words
        case .sessionRenewed:
            "The service did not know this project's session any more; this is a new one, with an empty timeline."
        case .sessionMoved:
            "Another reeldeck has begun a new session for this project; its timeline is the project's from now on."
        case .sessionLost:
            "The service does not know this project's session any more; its timeline is kept here as it was last seen."
        case .sessionFound: "The service knows this session again."
        case .request, .job, .seen, .balance, .notSeen, .sessionDeclined: nil
        }
    }
}

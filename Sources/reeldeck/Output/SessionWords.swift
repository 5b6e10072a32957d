import Workspace

extension Workspace.Event {
    /// What happened to the session or on disk, for people; nil for what is told of a turn.
    var words: String? {
        switch self {
        case .notice, .sessionFound, .sessionDeclined: nil
        case .storageTrouble(let words): words
        case .sessionRenewed(let isKept):
            "The service did not know this project's session any more; this is a new one, with an empty timeline."
                + (isKept ? " That of the old one is kept: reeldeck show --kept, reeldeck export --kept." : "")
        case .sessionMoved:
            "Another reeldeck has begun a new session for this project; its timeline is the project's from now on."
        case .sessionLost:
            "The service does not know this project's session any more; its timeline is kept here as it was last seen. "
                + "It can be exported: reeldeck export. A new one begins with: reeldeck say --new-session."
        }
    }
}

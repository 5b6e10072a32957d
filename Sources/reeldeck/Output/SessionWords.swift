import Workspace

extension Workspace.Event {
    /// What happened to the session or on disk, for people; nil for what is told of a turn.
    var words: String? {
        switch self {
        case .notice, .sessionFound, .sessionDeclined: nil
        case .storageTrouble(let words): words
        case .sessionRenewed:
            "The service did not know this project's session any more; this is a new one, with an empty timeline. "
                + "If the old one held something, it is kept: reeldeck show --kept, reeldeck export --kept."
        case .sessionLost:
            "The service does not know this project's session any more; this is its timeline as it was last seen. "
                + "It can be exported: reeldeck export. A new one begins with: reeldeck say --new-session."
        }
    }
}

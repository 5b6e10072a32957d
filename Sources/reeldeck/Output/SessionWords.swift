import Workspace

extension Workspace.Event {
    /// What happened to the session or on disk, with the command that goes on from there; nil for what is told of a turn.
    func note(in wording: any WorkspaceWording) -> String? {
        let words = wording.words(for: self)
        return switch self {
        case .sessionFound: nil
        case .sessionRenewed(kept: true):
            words.map { "\($0) That of the old one is kept: reeldeck show --kept, reeldeck export --kept." }
        case .sessionLost:
            words.map {
                "\($0) It can be exported: reeldeck export. A new one begins with: reeldeck say --new-session."
            }
        default: words
        }
    }
}

import Workspace

extension Workspace.Event {
    /// What happened to the session or on disk, with the command that goes on from there; nil for what is told of a turn.
    func note(in wording: any WorkspaceWording) -> String? {
        let words = wording.words(for: self)
        return switch self {
        case .sessionFound: nil
        case .sessionRenewed(kept: true):
            words.map { "\($0) \(Speech.words.oldTimelineIsKept)" }
        case .sessionLost:
            words.map { "\($0) \(Speech.words.lostTimelineCanBeExported)" }
        case .leftUnsent: words.map { "\($0) \(Speech.words.seePending)" }
        default: words
        }
    }
}

import Timeline

/// A track kept from every edit, or open again.
enum LockTrackRequest: SayableRequest {
    static let rules: [any EditRule] = [LockTrackRule()]

    static let tools = [
        EditTool("lock_track", "Keeps a track from every edit or not.", [.track(), .flag("locked")]) {
            .setTrackLocked(try $0.track(), try $0.flag("locked"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: SetTrackLocked) -> String { "\(change.track)" }
}

import Timeline

/// A track taken out of what is seen and heard, or back in.
enum MuteTrackRequest: SayableRequest {
    static let rules: [any EditRule] = [MuteTrackRule()]

    static let tools = [
        EditTool("mute_track", "Silences a track or not.", [.track(), .flag("muted")]) {
            .setTrackMuted(try $0.track(), try $0.flag("muted"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: SetTrackMuted) -> String { "\(change.track)" }
}

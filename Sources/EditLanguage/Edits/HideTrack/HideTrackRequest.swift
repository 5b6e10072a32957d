import Timeline

/// A track taken out of what is seen, or back in.
enum HideTrackRequest: SayableRequest {
    static let rules: [any EditRule] = [HideTrackRule()]

    static let tools = [
        EditTool(
            "hide_track",
            "Hides the pictures or titles of a track or not; their sound is heard all the same.",
            [.track(), .flag("hidden")]
        ) {
            .setTrackHidden(try $0.track(), try $0.flag("hidden"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: SetTrackHidden) -> String { "\(change.track)" }
}

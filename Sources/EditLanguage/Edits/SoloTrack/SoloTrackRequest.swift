import Timeline

/// A track heard alone, or with the others again.
enum SoloTrackRequest: SayableRequest {
    static let rules: [any EditRule] = [SoloTrackRule()]

    static let tools = [
        EditTool(
            "solo_track",
            "Has a track heard alone or not: while any is solo, only those are heard.",
            [.track(), .flag("solo")]
        ) {
            .setTrackSolo(try $0.track(), try $0.flag("solo"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: SetTrackSolo) -> String { "\(change.track)" }
}

extension Keyword {
    /// "solo", and its contrary.
    static let solo = Keyword("solo")
    static let unsolo = Keyword("unsolo")
}

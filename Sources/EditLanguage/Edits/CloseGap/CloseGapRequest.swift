import Timeline

/// An empty stretch of a track, closed.
enum CloseGapRequest: SayableRequest {
    static let rules: [any EditRule] = [CloseGapRule()]

    static let tools = [
        EditTool(
            "close_gap",
            "Closes the empty stretch of a track at a time: what follows on that track moves up.",
            [.track(), .number("at_ms")]
        ) {
            .closeGap(try $0.track(), at: try $0.number("at_ms"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: CloseGap) -> String { "\(change.track)" }
}

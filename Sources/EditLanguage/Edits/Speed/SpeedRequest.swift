import Timeline

/// A clip or sound faster or slower.
enum SpeedRequest: SayableRequest {
    static let rules: [any EditRule] = [SpeedRule()]

    static let tools = [
        EditTool("set_speed", "25 to 400 per cent.", [.segment(), .number("percent")]) {
            .setSpeed(try $0.segment(), percent: try $0.number("percent"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: SetSpeed) -> String { "\(change.percent)%" }
}

extension Keyword {
    /// "Don't cut anything", beside a length: faster, or slower.
    static let uncut = Keyword("uncut")
}

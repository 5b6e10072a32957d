import Timeline

/// A cut moved: one clip grows by what its neighbour loses.
enum RollRequest: SayableRequest {
    static let rules: [any EditRule] = [RollRule()]

    static let tools = [
        EditTool(
            "roll",
            "Moves the cut before a segment; its neighbour grows or shrinks by as much. Negative is earlier.",
            [.segment(), .number("by_ms")]
        ) {
            .roll(try $0.segment(), by: try $0.number("by_ms"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ roll: Roll) -> String { "\(roll.segment)" }
}

extension Keyword {
    /// "roll", "move the cut".
    static let roll = Keyword("roll")
}

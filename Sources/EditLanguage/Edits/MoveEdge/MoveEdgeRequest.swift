import Timeline

/// An end of a segment that goes to a time of the film, while nothing else moves.
enum MoveEdgeRequest: SayableRequest {
    static let rules: [any EditRule] = [MoveEdgeRule()]

    static let tools = [
        EditTool(
            "move_edge",
            "Moves the start or the end of a segment to a time of the film; nothing else moves.",
            [.segment(), .word("side", TrimSide.self), .number("to_ms")]
        ) {
            .moveEdge(try $0.segment(), try $0.word("side", TrimSide.self), to: try $0.number("to_ms"))
        }
    ]

    static let verb = Verb.move

    static func subject(_ change: MoveEdge) -> String { "\(change.segment)" }
}

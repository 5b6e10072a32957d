import Timeline

/// A marker, moved to another time.
enum MoveMarkerRequest: SayableRequest {
    static let rules: [any EditRule] = [MoveMarkerRule()]

    static let tools = [
        EditTool(
            "move_marker",
            "Moves the marker at a time to another.",
            [.number("from_ms"), .number("to_ms")]
        ) {
            .moveMarker(at: try $0.number("from_ms"), to: try $0.number("to_ms"))
        }
    ]

    static let verb = Verb.move

    static func subject(_ edit: MoveMarker) -> String { TimeText.short(edit.goal) }
}

import Timeline

/// A marker, taken away.
enum RemoveMarkerRequest: SayableRequest {
    static let rules: [any EditRule] = [RemoveMarkerRule()]

    static let tools = [
        EditTool("remove_marker", "Takes the marker at a time away.", [.number("at_ms")]) {
            .removeMarker(at: try $0.number("at_ms"))
        }
    ]

    static let verb = Verb.remove

    static func subject(_ edit: RemoveMarker) -> String { TimeText.short(edit.time) }
}

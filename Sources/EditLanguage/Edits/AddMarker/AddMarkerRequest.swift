import Timeline

/// A moment of the film, marked.
enum AddMarkerRequest: SayableRequest {
    static let rules: [any EditRule] = [AddMarkerRule()]

    static let tools = [
        EditTool(
            "add_marker",
            "Marks a moment of the film, with a name or without; nothing of it is seen or heard.",
            [.number("at_ms"), .text("name").optional]
        ) {
            .addMarker(at: try $0.number("at_ms"), name: $0.has("name") ? try $0.text("name") : "")
        }
    ]

    static let verb = Verb.add

    static func subject(_ edit: AddMarker) -> String { edit.name.isEmpty ? TimeText.short(edit.time) : edit.name }
}

extension Keyword {
    /// "marker".
    static let marker = Keyword("marker")
}

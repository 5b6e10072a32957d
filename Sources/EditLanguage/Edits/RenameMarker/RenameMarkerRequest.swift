import Timeline

/// Another name for a marker.
enum RenameMarkerRequest: SayableRequest {
    static let rules: [any EditRule] = [RenameMarkerRule()]

    static let tools = [
        EditTool("rename_marker", "Gives the marker at a time another name.", [.number("at_ms"), .text("name")]) {
            .renameMarker(at: try $0.number("at_ms"), to: try $0.text("name"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ edit: RenameMarker) -> String { edit.name }
}

import Timeline

extension RenameMarkerRequest {
    static let english = RequestWords(
        title: "Names of markers",
        examples: ["rename the marker at 5 s to \"verse\""]
    )

    static func english(_ edit: RenameMarker, in draft: Draft) -> String {
        "rename the marker at \(English.time(edit.time)) to \(English.quote(edit.name))"
    }
}

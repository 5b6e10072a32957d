import Timeline

extension RemoveMarkerRequest {
    static let english = RequestWords(
        title: "Markers that go",
        examples: ["remove the marker at 5 s", "remove all markers"]
    )

    static func english(_ edit: RemoveMarker, in draft: Draft) -> String {
        "remove the marker at \(English.time(edit.time))"
    }
}

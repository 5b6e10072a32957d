import Timeline

extension AddMarkerRequest {
    static let english = RequestWords(
        title: "Markers",
        examples: ["add a marker at 5 s", "add a marker called \"chorus\" at 5 s"],
        vocabulary: [
            (["marker", "bookmark", "timeline marker"], [.keyword(.marker)]),
            (["markers", "bookmarks", "the markers", "timeline markers"], [.sense(.all), .keyword(.marker)]),
        ]
    )

    static func english(_ edit: AddMarker, in draft: Draft) -> String {
        "add a marker\(edit.name.isEmpty ? "" : " called \(English.quote(edit.name))") at \(English.time(edit.time))"
    }
}

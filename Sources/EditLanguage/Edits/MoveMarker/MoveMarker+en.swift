import Timeline

extension MoveMarkerRequest {
    static let english = RequestWords(
        title: "Markers that move",
        examples: ["move the marker at 5 s to 6 s", "move the marker at 5 s 1 s later"]
    )

    static func english(_ edit: MoveMarker, in draft: Draft) -> String {
        "move the marker at \(English.time(edit.time)) to \(English.time(edit.goal))"
    }
}

import Timeline

extension AddTrackRequest {
    static let english = RequestWords(title: "New tracks", examples: ["add an audio track named \"Voice\""])

    static func english(_ add: AddTrack, in draft: Draft) -> String {
        "add \(add.carries == .audio ? "an" : "a") \(add.carries.word) track"
            + (add.name.map { " named \(English.quote($0))" } ?? "")
    }
}

import Timeline

/// One more track.
enum AddTrackRequest: SayableRequest {
    static let rules: [any EditRule] = [AddTrackRule()]

    static let tools = [
        EditTool("add_track", "Adds an empty track.", [.words("kind", ["video", "audio", "text"]), .text("name")]) {
            let kinds: [String: TrackKind] = ["video": .video, "audio": .audio, "text": .text]
            guard let kind = kinds[try $0.text("kind")] else {
                throw EditArguments.Wrong(description: "kind must be one of: video, audio, text.")
            }
            return .addTrack(kind, name: try $0.text("name"))
        }
    ]

    static let verb = Verb.add

    static func subject(_ add: AddTrack) -> String { add.name ?? add.carries.word }
}

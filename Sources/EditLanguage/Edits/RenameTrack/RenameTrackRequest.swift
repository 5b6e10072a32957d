import Timeline

/// Another name for a track.
enum RenameTrackRequest: SayableRequest {
    static let rules: [any EditRule] = [RenameTrackRule()]

    static let tools = [
        EditTool("rename_track", "Gives a track another name.", [.track(), .text("name")]) {
            .renameTrack(try $0.track(), try $0.text("name"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: RenameTrack) -> String { change.name }
}

import Timeline

/// A track taken away with all that stands on it.
enum RemoveTrackRequest: SayableRequest {
    static let rules: [any EditRule] = [RemoveTrackRule()]

    static let tools = [
        EditTool("remove_track", "Takes a track away with all that stands on it.", [.track()]) {
            .removeTrack(try $0.track())
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: RemoveTrack) -> String { "\(change.track)" }
}

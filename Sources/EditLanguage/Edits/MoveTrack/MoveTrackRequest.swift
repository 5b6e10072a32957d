import Timeline

/// A track above or below others.
enum MoveTrackRequest: SayableRequest {
    static let rules: [any EditRule] = [MoveTrackRule()]

    static let tools = [
        EditTool("move_track", "Moves a track to a place, counted from 1.", [.track(), .number("to")]) {
            .moveTrack(try $0.track(), to: try $0.number("to"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ move: MoveTrack) -> String { "\(move.track)" }
}

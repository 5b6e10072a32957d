import Timeline

/// A segment at another time, or beside another one.
enum MoveRequest: SayableRequest {
    static let rules: [any EditRule] = [
        MoveToTrackRule(), PlaceInRowRule(), MoveRule(), LaterRule(), OrderRule(), BlackRule(),
    ]

    static let tools = [
        EditTool("move_to", "Moves a segment to a time.", [.segment(), .number("at_ms"), .track().optional]) {
            let time = try $0.number("at_ms")
            return .move(try $0.segment(), $0.has("track") ? .track(try $0.track(), at: time) : .time(time))
        },
        EditTool("move_before", "Moves a segment before another.", [.segment(), .segment("other")]) {
            .move(try $0.segment(), .before(try $0.segment("other")))
        },
        EditTool("move_after", "Moves a segment after another.", [.segment(), .segment("other")]) {
            .move(try $0.segment(), .after(try $0.segment("other")))
        },
    ]

    static let verb = Verb.move

    static func subject(_ move: Move) -> String { "\(move.segment)" }
}

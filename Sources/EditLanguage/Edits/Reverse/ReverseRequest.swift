import Timeline

/// A clip backwards, or forwards again.
enum ReverseRequest: SayableRequest {
    static let rules: [any EditRule] = [ReverseRule()]

    static let tools = [
        EditTool("set_reversed", "Plays a segment backwards or not.", [.segment(), .flag("reversed")]) {
            .setReversed(try $0.segment(), try $0.flag("reversed"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: SetReversed) -> String { "\(change.segment)" }
}

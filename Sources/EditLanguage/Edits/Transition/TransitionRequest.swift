import Timeline

/// A transition on a cut, or a plain cut again.
enum TransitionRequest: SayableRequest {
    static let rules: [any EditRule] = [TransitionRule()]

    static let tools = [
        EditTool(
            "set_transition",
            "How a segment comes in from the one before it.",
            [.segment(), .word("kind", Transition.Kind.self), .number("length_ms")]
        ) {
            .setTransition(
                try $0.segment(),
                Transition(try $0.word("kind", Transition.Kind.self), length: try $0.number("length_ms"))
            )
        },
        EditTool("remove_transition", "A plain cut again.", [.segment()]) { .setTransition(try $0.segment(), nil) },
    ]

    static let verb = Verb.set

    static func subject(_ change: SetTransition) -> String { change.transition?.kind.rawValue ?? "\(change.segment)" }
}

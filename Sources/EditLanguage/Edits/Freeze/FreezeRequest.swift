import Timeline

/// A picture held for a time.
enum FreezeRequest: SayableRequest {
    static let rules: [any EditRule] = [FreezeRule(), StillRule()]

    static let tools = [
        EditTool("freeze", "Holds the frame at a time.", [.number("at_ms"), .number("length_ms")]) {
            .freeze(at: try $0.number("at_ms"), nil, length: try $0.number("length_ms"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ freeze: Freeze) -> String { TimeText.seconds(freeze.time) }
}

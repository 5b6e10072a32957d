import Timeline

/// A segment of a length.
enum LengthRequest: SayableRequest {
    static let rules: [any EditRule] = [LengthRule()]

    static let tools = [
        EditTool("set_length", "Moves the end of a segment.", [.segment(), .number("length_ms")]) {
            .setLength(try $0.segment(), try $0.number("length_ms"))
        }
    ]

    static let verb = Verb.trim

    static func subject(_ change: SetLength) -> String { "\(change.segment)" }
}

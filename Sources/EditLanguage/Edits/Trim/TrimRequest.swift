import Timeline

/// Time off one end of a segment.
enum TrimRequest: SayableRequest {
    static let rules: [any EditRule] = [TrimRule()]

    static let tools = [
        EditTool(
            "trim",
            "Takes time off one end of a segment; what follows closes the gap.",
            [.segment(), .word("side", TrimSide.self), .number("by_ms")]
        ) {
            .trim(try $0.segment(), try $0.word("side", TrimSide.self), by: try $0.number("by_ms"))
        }
    ]

    static let verb = Verb.trim

    static func subject(_ trim: Trim) -> String { "\(trim.segment)" }
}

import Timeline

/// Lines of what is said, over the pictures; a whole file of them comes in a message.
enum AddSubtitlesRequest: SayableRequest {
    static let rules: [any EditRule] = []

    static let tools = [
        EditTool(
            "add_subtitle",
            "Adds one line of what is said.",
            [.number("from_ms"), .number("to_ms"), .text("text")]
        ) {
            let range = try $0.range()
            return .addSubtitles([Cue(start: range.start, end: range.end, text: try $0.text("text"))])
        }
    ]

    static let verb = Verb.add

    static func subject(_ add: AddSubtitles) -> String { "\(add.cues.count) lines" }
}

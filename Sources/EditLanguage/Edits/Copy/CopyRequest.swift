import Timeline

/// A copy of a segment at a time.
enum CopyRequest: SayableRequest {
    static let rules: [any EditRule] = [CopyRule()]

    static let tools = [
        EditTool(
            "copy",
            "Puts a copy of a segment at a time, on its track or another of its kind; over lays it on what is there.",
            [.segment(), .number("at_ms"), .track().optional, .flag("over").optional]
        ) {
            .copy(
                try $0.segment(),
                at: try $0.number("at_ms"),
                on: $0.has("track") ? try $0.track() : nil,
                over: $0.has("over") ? try $0.flag("over") : false
            )
        }
    ]

    static let verb = Verb.set

    static func subject(_ copy: Copy) -> String { "\(copy.segment)" }
}

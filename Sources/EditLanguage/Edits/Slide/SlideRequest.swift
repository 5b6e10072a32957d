import Timeline

/// A clip moved between its neighbours, which make room for it.
enum SlideRequest: SayableRequest {
    static let rules: [any EditRule] = [SlideRule()]

    static let tools = [
        EditTool(
            "slide",
            "Moves a segment between its neighbours: one grows as the other shrinks. Negative is earlier.",
            [.segment(), .number("by_ms")]
        ) {
            .slide(try $0.segment(), by: try $0.number("by_ms"))
        }
    ]

    static let verb = Verb.move

    static func subject(_ slide: Slide) -> String { "\(slide.segment)" }
}

extension Keyword {
    /// "slide".
    static let slide = Keyword("slide")
}

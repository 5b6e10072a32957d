import Timeline

/// The timeline as a new film has it.
enum ClearTimelineRequest: SayableRequest {
    static let rules: [any EditRule] = [ClearTimelineRule()]

    static let tools = [
        EditTool("clear_timeline", "Takes everything off the timeline, to begin anew.", []) { _ in .clearTimeline }
    ]

    static let verb = Verb.set

    static func subject(_ change: ClearTimeline) -> String { "" }
}

extension Keyword {
    /// "clear the timeline".
    static let clearTimeline = Keyword("clear timeline")
    /// 清空, which alone does not say what.
    static let empty = Keyword("empty")
}

import Timeline

extension ClearTimelineRequest {
    static let english = RequestWords(
        title: "An empty timeline",
        examples: ["clear the timeline", "start over with an empty timeline"],
        vocabulary: [
            (timelines.flatMap { ["clear \($0)", "empty \($0)", "wipe \($0)", "clear out \($0)"] }, clearing),
            (
                timelines.flatMap { name in
                    ["clear everything from", "clear everything on", "take everything off"].map { "\($0) \(name)" }
                }, clearing
            ),
            (
                beginnings.flatMap { begin in ["an empty", "a blank", "a clean"].map { "\(begin) \($0) timeline" } },
                clearing
            ),
            (["clear everything", "wipe everything", "clear it all"], [.verb(.remove), .sense(.all)]),
            (
                ["from the timeline", "off the timeline", "from my timeline", "off my timeline", "on my timeline"],
                [.filler]
            ),
        ]
    )

    private static let clearing: [Term] = [.keyword(.clearTimeline)]

    private static let timelines = [
        "the timeline", "timeline", "my timeline", "the whole timeline", "the entire timeline",
    ]

    private static let beginnings = ["start over", "start again", "begin again", "start anew"].map { "\($0) with" }

    static func english(_ change: ClearTimeline, in draft: Draft) -> String { "clear the timeline" }
}

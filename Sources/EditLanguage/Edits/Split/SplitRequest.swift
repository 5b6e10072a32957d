import Timeline

/// A segment cut in two.
enum SplitRequest: SayableRequest {
    static let rules: [any EditRule] = [SplitRule()]

    static let tools = [
        EditTool("split", "Cuts in two at a time.", [.number("at_ms"), .segment().optional]) {
            .split(at: try $0.number("at_ms"), $0.has("segment") ? try $0.segment() : nil)
        }
    ]

    static let verb = Verb.split

    static func subject(_ split: Split) -> String { TimeText.seconds(split.time) }
}

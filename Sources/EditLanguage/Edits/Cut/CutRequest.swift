import Timeline

/// A stretch of time taken out.
enum CutRequest: SayableRequest {
    static let rules: [any EditRule] = [CutRule()]

    static let tools = [
        EditTool(
            "cut_out",
            "Takes a stretch of time out of all tracks, or of one segment.",
            [.number("from_ms"), .number("to_ms"), .segment().optional, .flag("close_gap").optional]
        ) {
            let segment = $0.has("segment") ? try $0.segment() : nil
            return .cut(try $0.range(), in: segment, ripple: $0.has("close_gap") ? try $0.flag("close_gap") : true)
        }
    ]

    static let verb = Verb.cut

    static func subject(_ cut: Cut) -> String { TimeText.range(cut.range) }
}

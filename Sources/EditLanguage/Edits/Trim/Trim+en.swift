import Timeline

extension TrimRequest {
    static let english = RequestWords(
        title: "Trims",
        examples: ["trim the first 1 s of the first clip", "cut the last 2 seconds off the second clip"]
    )

    static func english(_ trim: Trim, in draft: Draft) -> String {
        "trim the \(trim.side == .start ? "first" : "last") \(English.time(trim.amount)) of \(trim.segment)"
    }
}

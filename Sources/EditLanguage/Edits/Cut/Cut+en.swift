import Timeline

extension CutRequest {
    static let english = RequestWords(
        title: "Stretches cut out",
        examples: ["cut out 3s to 5s", "trim the first 2 seconds"]
    )

    static func english(_ cut: Cut, in draft: Draft) -> String {
        "cut out \(English.time(cut.range.start)) to \(English.time(cut.range.end))"
            + (cut.segment.map { " of \($0)" } ?? "") + (cut.ripple ? "" : " leaving a gap")
    }
}

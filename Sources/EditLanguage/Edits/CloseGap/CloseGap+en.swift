import Timeline

extension CloseGapRequest {
    static let english = RequestWords(
        title: "Gaps",
        examples: ["close the gap on track V1 at 5 s", "close all gaps"]
    )

    static func english(_ change: CloseGap, in draft: Draft) -> String {
        "close the gap on track \(change.track) at \(English.time(change.time))"
    }
}

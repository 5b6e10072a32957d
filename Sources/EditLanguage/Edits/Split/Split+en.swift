import Timeline

extension SplitRequest {
    static let english = RequestWords(title: "Splits", examples: ["split at 1 s", "split the second clip at 12 s"])

    static func english(_ split: Split, in draft: Draft) -> String {
        "split \(split.segment.map { "\($0) " } ?? "")at \(English.time(split.time))"
    }
}

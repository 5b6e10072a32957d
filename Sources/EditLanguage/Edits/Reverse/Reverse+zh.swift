import Timeline

extension ReverseRequest {
    static let chinese = RequestWords(title: "倒放", examples: ["倒放第二段"])

    static func chinese(_ change: SetReversed, in draft: Draft) -> String {
        "\(change.isReversed ? "倒放" : "正放") \(change.segment)"
    }
}

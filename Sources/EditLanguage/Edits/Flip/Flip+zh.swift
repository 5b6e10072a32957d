import Timeline

extension FlipRequest {
    static let chinese = RequestWords(title: "翻转", examples: ["把第一段水平翻转"])

    static func chinese(_ change: FlipChange, in draft: Draft) -> String {
        "把 \(change.segment) \(change.isFlipped ? "" : "取消")\(change.axis == .horizontal ? "水平" : "垂直")翻转"
    }
}

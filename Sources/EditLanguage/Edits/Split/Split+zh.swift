import Timeline

extension SplitRequest {
    static let chinese = RequestWords(title: "分割", examples: ["在1秒处分割"])

    static func chinese(_ split: Split, in draft: Draft) -> String {
        "在\(Chinese.time(split.time))处分割\(split.segment.map { " \($0)" } ?? "")"
    }
}

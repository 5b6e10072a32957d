import Timeline

extension TrimRequest {
    static let chinese = RequestWords(title: "修剪", examples: ["剪掉第一段的前1秒"])

    static func chinese(_ trim: Trim, in draft: Draft) -> String {
        "剪掉 \(trim.segment) 的\(trim.side == .start ? "前" : "最后")\(Chinese.time(trim.amount))"
    }
}

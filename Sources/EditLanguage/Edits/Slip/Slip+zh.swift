import Timeline

extension SlipRequest {
    static let chinese = RequestWords(title: "滑移", examples: ["把第一段向后滑移1秒"])

    static func chinese(_ slip: Slip, in draft: Draft) -> String {
        "把 \(slip.segment) 向\(slip.amount < 0 ? "前" : "后")滑移\(Chinese.time(abs(slip.amount)))"
    }
}

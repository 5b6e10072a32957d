import Timeline

extension FreezeRequest {
    static let chinese = RequestWords(title: "定格", examples: ["在3秒处定格2秒"])

    static func chinese(_ freeze: Freeze, in draft: Draft) -> String {
        let clip = freeze.segment.map { "把 \($0) " } ?? ""
        return "在\(Chinese.time(freeze.time))处\(clip)定格\(Chinese.time(freeze.length))"
    }
}

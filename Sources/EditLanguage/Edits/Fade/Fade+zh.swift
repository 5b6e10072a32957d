import Timeline

extension FadeRequest {
    static let chinese = RequestWords(title: "淡入淡出", examples: ["把音乐淡出2秒"])

    static func chinese(_ fade: SetFade, in draft: Draft) -> String {
        let side = Chinese().name(of: fade.side)
        return fade.length == 0
            ? "去掉 \(fade.segment) 的\(side)" : "让 \(fade.segment) \(side)\(Chinese.time(fade.length))"
    }
}

import Timeline

extension FadeRequest {
    static let chinese = RequestWords(title: "淡入淡出", examples: ["把音乐淡出2秒"], vocabulary: chineseVocabulary)

    static func chinese(_ fade: SetFade, in draft: Draft) -> String {
        let side = Chinese().name(of: fade.side)
        return fade.length == 0
            ? "去掉 \(fade.segment) 的\(side)" : "让 \(fade.segment) \(side)\(Chinese.time(fade.length))"
    }
}

extension FadeRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["淡入", "渐入", "渐显", "渐强"], [.sense(.fade(.in))]),
        (["淡出", "渐出", "渐隐", "渐弱"], [.sense(.fade(.out))]),
        (["淡入淡出各", "淡入和淡出各", "渐入渐出各"], [.sense(.fadeInAndOut)]),
        (["淡入淡出", "淡入和淡出", "渐入渐出", "渐强渐弱", "渐显渐隐", "淡进淡出"], [.sense(.fadeInAndOut)]),
        (["淡进", "淡进来", "慢慢淡入", "渐渐淡入", "缓缓淡入", "逐渐淡入"], [.sense(.fade(.in))]),
        (
            [
                "淡掉", "淡去", "淡下去", "慢慢淡掉", "渐渐淡掉", "慢慢淡出", "渐渐淡出", "缓缓淡出", "逐渐淡出", "淡出到黑", "淡出到黑色", "淡到黑", "淡出至黑",
                "淡出到黑场",
            ], [.sense(.fade(.out))]
        ),
    ]
}

import Timeline

extension FreezeRequest {
    static let chinese = RequestWords(title: "定格", examples: ["在3秒处定格2秒"], vocabulary: chineseVocabulary)

    static func chinese(_ freeze: Freeze, in draft: Draft) -> String {
        let clip = freeze.segment.map { "把 \($0) " } ?? ""
        return "在\(Chinese.time(freeze.time))处\(clip)定格\(Chinese.time(freeze.length))"
    }
}

extension FreezeRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["定格", "定住", "冻结", "定格画面", "静帧", "冻结画面"], [.sense(.freeze)]),
        (["最后一帧", "末帧", "尾帧"], [.sense(.frame(.end))]),
        (["第一帧", "首帧"], [.sense(.frame(.start))]),
    ]
}

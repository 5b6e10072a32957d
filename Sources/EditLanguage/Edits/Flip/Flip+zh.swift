import Timeline

extension FlipRequest {
    static let chinese = RequestWords(title: "翻转", examples: ["把第一段水平翻转"], vocabulary: chineseVocabulary)

    static func chinese(_ change: FlipChange, in draft: Draft) -> String {
        "把 \(change.segment) \(change.isFlipped ? "" : "取消")\(change.axis == .horizontal ? "水平" : "垂直")翻转"
    }
}

extension FlipRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["翻转"], [.sense(.flip(nil))]),
        (["水平翻转", "左右翻转", "镜像", "镜像翻转", "左右镜像", "水平镜像"], [.sense(.flip(.horizontal))]),
        (["垂直翻转", "上下翻转", "垂直镜像"], [.sense(.flip(.vertical))]),
        (["取消翻转", "取消镜像", "不翻转"], [.sense(.unflip(nil))]),
        (["取消水平翻转", "取消左右翻转"], [.sense(.unflip(.horizontal))]),
        (["取消垂直翻转", "取消上下翻转"], [.sense(.unflip(.vertical))]),
    ]
}

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
        (
            [
                "左右翻个面", "左右翻面", "翻个面", "左右翻", "左右翻一下", "左右对调", "左右颠倒", "左右反过来", "左右反一下", "镜像一下", "镜像过来", "水平翻",
                "水平翻一下", "左右调换",
                "左右互换", "左右倒过来", "左右调个个", "左右换个边", "做镜像", "做个镜像", "左右翻过来", "水平镜像翻转",
            ], [.sense(.flip(.horizontal))]
        ),
        (
            ["上下翻个面", "上下翻", "上下翻一下", "垂直翻", "垂直翻一下", "上下镜像", "上下对调", "上下翻过来", "垂直镜像翻转"],
            [.sense(.flip(.vertical))]
        ),
        (["翻回来", "翻回去", "再翻回来", "翻转回来", "镜像回来", "别翻了"], [.sense(.unflip(nil))]),
        (["取消翻转", "取消镜像", "不翻转"], [.sense(.unflip(nil))]),
        (["取消水平翻转", "取消左右翻转"], [.sense(.unflip(.horizontal))]),
        (["取消垂直翻转", "取消上下翻转"], [.sense(.unflip(.vertical))]),
    ]
}

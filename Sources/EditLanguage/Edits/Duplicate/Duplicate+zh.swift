import Timeline

extension DuplicateRequest {
    static let chinese = RequestWords(title: "复制", examples: ["复制第一段"], vocabulary: chineseVocabulary)

    static func chinese(_ duplicate: Duplicate, in draft: Draft) -> String {
        "复制 \(duplicate.segment)"
    }
}

extension DuplicateRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["循环", "循环播放", "循环放"], [.keyword(.loop)]),
        (["遍", "份"], [.sense(.times)]),
        (["再来一遍", "再来一份", "再放一次", "再放一遍", "重复一次", "重复一遍"], [.sense(.duplicate)]),
        (
            ["复制", "拷贝", "克隆", "重复", "复制一份", "拷贝一份", "再复制一份", "复制一遍", "复制一下", "再复制一遍", "拷一份", "多复制一份"],
            [.sense(.duplicate)]
        ),
    ]
}

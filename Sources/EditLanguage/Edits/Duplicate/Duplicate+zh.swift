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
        (["复制", "拷贝", "克隆", "重复", "复制一份", "拷贝一份", "再复制一份"], [.sense(.duplicate)])
    ]
}

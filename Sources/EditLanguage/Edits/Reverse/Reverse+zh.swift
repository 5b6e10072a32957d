import Timeline

extension ReverseRequest {
    static let chinese = RequestWords(title: "倒放", examples: ["倒放第二段"], vocabulary: chineseVocabulary)

    static func chinese(_ change: SetReversed, in draft: Draft) -> String {
        "\(change.isReversed ? "倒放" : "正放") \(change.segment)"
    }
}

extension ReverseRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["倒放", "倒着放", "反向播放", "倒着播放", "倒序播放", "反向", "反着播放", "倒回去放", "反着放", "倒播"], [.sense(.backwards)]),
        (["正放", "取消倒放", "正着放", "正向播放", "不倒放"], [.sense(.forwards)]),
    ]
}

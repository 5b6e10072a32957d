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
        (
            [
                "倒放", "倒着放", "反向播放", "倒着播放", "倒序播放", "反向", "反着播放", "倒回去放", "反着放", "倒播", "倒带", "倒着播", "反过来放", "倒过来放",
                "倒转播", "倒转", "反转播放", "倒退播放", "倒回来放", "退着放", "逆向播放", "逆放", "倒着走", "倒着走一遍", "反着播", "反播", "从后往前放", "从后往前播",
                "从尾到头放", "从尾放到头", "倒叙播放", "往回放", "往回倒", "反过来播", "倒过来播", "倒着来", "反向放", "倒退着放", "倒转播放",
            ], [.sense(.backwards)]
        ),
        (
            [
                "正放", "取消倒放", "正着放", "正向播放", "不倒放", "正着播", "改回正放", "恢复正放", "不要倒放", "别倒放了", "恢复正向", "按正常方向放", "正过来放",
                "不倒着放", "正常顺序播放",
            ], [.sense(.forwards)]
        ),
    ]
}

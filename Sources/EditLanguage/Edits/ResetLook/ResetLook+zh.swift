import Timeline

extension ResetLookRequest {
    static let chinese = RequestWords(title: "还原画面", examples: ["重置第一段的画面效果"], vocabulary: chineseVocabulary)
}

extension ResetLookRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["重置", "复位"], [.sense(.reset)]),
        (["外观", "效果", "画面效果", "特效", "所有效果"], [.sense(.look)]),
        (["恢复原样", "恢复原貌", "还原画面", "恢复原来的样子"], [.sense(.reset), .sense(.look)]),
    ]
}

import Timeline

extension SwapRequest {
    static let chinese = RequestWords(title: "交换", examples: ["交换第一段和第三段"], vocabulary: chineseVocabulary)
}

extension SwapRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (
            ["交换", "互换", "对调", "调换", "交换位置", "互换位置", "对调位置", "调换位置", "调换顺序", "换一下位置", "换个位置", "换位置", "换一下顺序", "换个顺序"],
            [.verb(.replace), .sense(.swap)]
        )
    ]
}

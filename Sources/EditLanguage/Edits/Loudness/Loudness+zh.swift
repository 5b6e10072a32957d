import Timeline

extension LoudnessRequest {
    static let chinese = RequestWords(title: "响度", examples: ["响度标准化到 -14 LUFS"], vocabulary: chineseVocabulary)

    static func chinese(_ change: SetLoudness, in draft: Draft) -> String {
        change.loudness.map { "响度标准化到 \($0) LUFS" } ?? "取消响度标准化"
    }
}

extension LoudnessRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["响度标准化", "响度归一化", "标准化响度", "统一响度", "音量标准化", "归一化响度", "标准化", "归一化"], [.sense(.normalize)]),
        (
            ["响度标准化到", "响度归一化到", "标准化到", "归一化到", "响度设为", "响度设置为", "响度调到", "响度为"],
            [.sense(.normalize), .preposition(.to)]
        ),
        (["取消响度标准化", "不要响度标准化", "关闭响度标准化", "取消响度归一化", "取消标准化", "去掉响度标准化"], [.sense(.denormalize)]),
    ]
}

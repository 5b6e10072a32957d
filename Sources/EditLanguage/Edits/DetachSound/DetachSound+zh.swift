import Timeline

extension DetachSoundRequest {
    static let chinese = RequestWords(title: "分离声音", examples: ["分离第一段的声音"], vocabulary: chineseVocabulary)

    static func chinese(_ detach: DetachSound, in draft: Draft) -> String {
        "分离 \(detach.segment) 的声音"
    }
}

extension DetachSoundRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["分离", "提取", "拆出", "剥离", "分离出", "分离出来", "提取出来", "抽出"], [.sense(.detach)]),
        (["分离音频", "提取音频", "分离声音", "提取声音", "音画分离", "声画分离"], [.sense(.detach), .noun(.sound)]),
    ]
}

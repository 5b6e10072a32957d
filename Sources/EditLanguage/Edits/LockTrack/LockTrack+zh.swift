import Timeline

extension LockTrackRequest {
    static let chinese = RequestWords(title: "锁定轨道", examples: ["锁定轨道 V1"], vocabulary: chineseVocabulary)

    static func chinese(_ change: SetTrackLocked, in draft: Draft) -> String {
        "\(change.isLocked ? "锁定" : "解锁")轨道 \(change.track)"
    }
}

extension LockTrackRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["锁定", "锁住", "加锁", "上锁", "锁上"], [.sense(.lock(true))]),
        (["解锁", "解除锁定", "取消锁定", "开锁"], [.sense(.lock(false))]),
    ]
}

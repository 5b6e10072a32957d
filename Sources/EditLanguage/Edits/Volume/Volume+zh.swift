import Timeline

extension VolumeRequest {
    static let chinese = RequestWords(title: "音量", examples: ["把音乐的音量设为30%"], vocabulary: chineseVocabulary)

    static func chinese(_ change: SetVolume, in draft: Draft) -> String {
        switch change.scope {
        case .segment(let address): "把 \(address) 的音量设为\(change.percent)%"
        case .track(let label): "把轨道 \(label) 的音量设为\(change.percent)%"
        }
    }
}

extension VolumeRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = words + faults

    private static let words: [Vocabulary.Row] =
        [
            (["听不清", "听不清楚", "听不见", "听不到", "几乎听不见"], [.sense(.complaint), .louder]),
            (
                [
                    "不要那么大声", "不要这么大声", "不要太大声", "别那么大声", "别这么大声", "别太大声", "不要那么吵", "不要这么吵", "不要太吵",
                    "别那么吵", "别这么吵", "没那么大声",
                ], [.quieter]
            ),
            (["音量太高", "音量太高了", "音量过高", "音量有点高"], [.sense(.complaint), .noun(.volume), .quieter]),
            (["音量太低", "音量太低了", "音量过低", "音量有点低"], [.sense(.complaint), .noun(.volume), .louder]),
            (["不要那么小声", "不要太小声", "别那么小声"], [.louder]),
            (["轻点", "再轻一点", "调轻", "调轻一点", "关小点", "关小一点", "调小点", "调低点"], [.verb(.set), .quieter]),
            (["开大点", "开大一点", "调大点", "调大声", "调响", "放大声", "放大音量", "调高点"], [.verb(.set), .louder]),
            (["再大声一点", "再大声点", "再响一点"], [.louder]),
            (["再小声一点", "再小声点"], [.quieter]),
            (["关掉声音", "关闭声音", "关声音", "没有声音", "无声", "去掉声音", "去掉原声", "关掉原声", "关闭原声"], [.verb(.mute), .noun(.sound)]),
            (["消音"], [.verb(.mute)]),
            (["压到"], [.verb(.set), .quieter, .preposition(.to)]),
            (["的声音关掉", "的声音去掉", "的声音关了", "的声音都关掉", "声音关掉", "声音去掉", "的原声关掉", "的原声去掉"], [.verb(.mute), .noun(.sound)]),
            (["恢复声音", "打开声音", "恢复原声"], [.verb(.unmute), .noun(.sound)]),
            (
                ["声音恢复", "原声恢复", "声音打开", "声音恢复正常", "声音放出来", "声音开起来", "声音再打开", "声音重新打开", "声音开回来", "声音加回来"],
                [.verb(.unmute), .noun(.sound)]
            ),
        ]

    private static let faults: [Vocabulary.Row] = [
        Vocabulary.complaints(.tooMuch(["大声", "响", "吵", "大", "抢", "抢戏", "闹", "刺耳"], quieter), .chinese),
        Vocabulary.complaints(.tooMuch(["小声", "轻", "安静", "小"], louder), .chinese),
        Vocabulary.complaints(.notEnough(["大声", "响", "响亮", "大"], [.louder]), .chinese),
        Vocabulary.complaints(.notEnough(["小声", "小"], [.quieter]), .chinese),
    ]
    .flatMap(\.self)

    private static let quieter = Array(repeating: [Term.quieter], count: 3)
    private static let louder = Array(repeating: [Term.louder], count: 3)
}

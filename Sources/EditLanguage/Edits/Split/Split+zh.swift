import Timeline

extension SplitRequest {
    static let chinese = RequestWords(title: "分割", examples: ["在1秒处分割", "每5秒切一刀"], vocabulary: chineseVocabulary)

    static func chinese(_ split: Split, in draft: Draft) -> String {
        "在\(Chinese.time(split.time))处分割\(split.segment.map { " \($0)" } ?? "")"
    }
}

extension SplitRequest {
    /// The words that nothing else uses.
    static let chineseVocabulary: [Vocabulary.Row] = [
        (["切一下", "断开", "拆开", "切断", "切一刀", "剪一刀", "砍一刀"], [.verb(.split)]),
        (["从中间", "从正中间", "从中间位置"], [.keyword(.inHalf)]),
        (
            ["一分为二", "对半分", "分成两半", "切成两半", "对半切", "切成两段", "分成两段", "剪成两段", "从中间切开", "从中间分开", "从中间分割", "从中间剪开"],
            [.verb(.split), .keyword(.inHalf)]
        ),
        (["分成", "切成", "拆成", "剪成几段", "分割成", "平均分成", "均分成", "平均切成"], [.verb(.split)]),
        (["等份", "等分"], [.keyword(.pieces)]),
        (["每隔", "每过", "每"], [.sense(.all)]),
    ]
}

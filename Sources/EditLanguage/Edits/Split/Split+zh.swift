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
        (
            ["来一刀", "下一刀", "切刀", "给我断开", "割开", "斩断", "一刀切开", "劈开", "掰开", "剁开", "分段", "切个口", "切一个口", "打断"],
            [.verb(.split)]
        ),
        (["从中间", "从正中间", "从中间位置", "对半", "从当中", "拦腰", "中间位置", "平均两半"], [.keyword(.inHalf)]),
        (
            [
                "剪成两半", "分为两半", "分两半", "切两半", "劈成两半", "拆成两半", "一切为二", "切成两截", "分成两截", "剪成两截", "分成两块", "切成两块", "拆成两段",
                "对半剪开", "对半拆开", "对半切开", "从正中间切开", "从正中间剪开", "从正中间断开", "从正中间剪成两半", "从中间剪成两半", "从中间切成两半", "从中间断开",
                "从中间分成两段", "从中间切成两段", "分成前后两段", "分成前后两半", "切成前后两段",
            ], [.verb(.split), .keyword(.inHalf)]
        ),
        (
            ["一分为二", "对半分", "分成两半", "切成两半", "对半切", "切成两段", "分成两段", "剪成两段", "从中间切开", "从中间分开", "从中间分割", "从中间剪开"],
            [.verb(.split), .keyword(.inHalf)]
        ),
        (
            [
                "分成", "切成", "拆成", "剪成几段", "分割成", "平均分成", "均分成", "平均切成", "平均拆成", "均匀切成", "均匀分成", "等分成", "切为", "分为",
                "平均分为", "剁成", "劈成", "剪成相等的", "平分成", "平均剪成", "均等切成", "均等分成",
            ], [.verb(.split)]
        ),
        (["等份", "等分"], [.keyword(.pieces)]),
        (["每隔", "每过", "每"], [.sense(.all)]),
    ]
}

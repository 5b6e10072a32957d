extension EdgeRequest {
    static let chinese = RequestWords(title: "开头和结尾", examples: ["让标题在5秒结束", "标题全程显示"], vocabulary: chineseVocabulary)
}

extension EdgeRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["全程", "从头到尾", "自始至终", "始终", "整个视频期间", "贯穿全片", "贯穿始终", "贯穿整个视频", "持续整个视频"], [.keyword(.throughout)]),
        (
            ["一直到最后", "一直到结尾", "直到最后", "直到结尾", "直到结束", "到最后为止", "一直显示到最后", "一直显示到结尾", "一直显示到结束", "显示到最后", "显示到结尾"],
            [.keyword(.untilEnd)]
        ),
    ]
}

extension AddUploadRequest {
    static let chinese = RequestWords(
        title: "自己的文件",
        examples: ["添加 beach.mov"],
        vocabulary: [
            (
                [
                    "拼接", "拼在一起", "合并", "连起来", "连在一起", "拼起来", "接在一起", "接起来", "串起来", "合在一起", "拼接起来", "合并起来", "拼接在一起",
                ], [.keyword(.join)]
            ), (["音效", "的音效"], [.keyword(.soundEffect)]),
        ]
    )
}

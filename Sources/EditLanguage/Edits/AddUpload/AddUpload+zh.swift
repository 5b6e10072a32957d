extension AddUploadRequest {
    static let chinese = RequestWords(
        title: "自己的文件",
        examples: ["添加 beach.mov"],
        vocabulary: [(["音效", "的音效"], [.keyword(.soundEffect)])]
    )
}

import Timeline

extension GenerateClipRequest {
    static let chinese = RequestWords(
        title: "片段",
        examples: ["生成一段5秒的海边日落视频"],
        vocabulary: [
            (["造", "造个", "造一个", "造一段", "补一段", "补一张", "补个", "变出一段", "接一段", "塞一段", "画一段"], [.verb(.make), .indefinite])
        ]
    )

    static func chinese(_ add: AddClip, in draft: Draft) -> String {
        var words: String
        if case .generated(let prompt) = add.source {
            words = "生成一段\(Chinese.time(add.length))的视频\(Chinese.quote(prompt))"
            if add.name != prompt { words += "名为\(Chinese.quote(add.name))" }
            if let length = add.sourceLength, length != add.length { words += "来自\(Chinese.time(length))的素材" }
        } else {
            words = "添加文件\(Chinese.file(add.source, named: add.name))时长\(Chinese.time(add.length))"
        }
        if case .at(let time) = add.place { words += "在\(Chinese.time(time))处" }
        return words
    }
}

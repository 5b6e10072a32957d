import Timeline

extension TitleTextRequest {
    static let chinese = RequestWords(title: "标题文字", examples: ["把标题改成“你好”"])

    static func chinese(_ change: SetTitleText, in draft: Draft) -> String {
        "把 \(change.segment) 的文字改成\(Chinese.quote(change.text))"
    }
}

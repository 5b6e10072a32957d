import Timeline

extension ReplaceClipRequest {
    static let chinese = RequestWords(title: "替换片段", examples: ["把第二段换成下雨的视频"])

    static func chinese(_ change: ReplaceClip, in draft: Draft) -> String {
        guard case .generated(let prompt) = change.source else {
            return "把 \(change.segment) 换成文件\(Chinese.file(change.source, named: change.name))"
        }
        var words = "把 \(change.segment) 换成视频，提示词\(Chinese.quote(prompt))"
        if change.name != prompt { words += "名为\(Chinese.quote(change.name))" }
        if let length = change.sourceLength, length != draft[change.segment]?.duration {
            words += "来自\(Chinese.time(length))的素材"
        }
        return words
    }
}

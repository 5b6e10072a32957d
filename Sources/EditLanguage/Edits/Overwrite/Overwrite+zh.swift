import Timeline

extension OverwriteRequest {
    static let chinese = RequestWords(
        title: "覆盖",
        examples: ["用 beach.mov 覆盖5秒到8秒", "用下雨的视频覆盖第二段"],
        vocabulary: [(["覆盖", "覆盖掉", "盖住"], [.keyword(.overwrite)])]
    )

    static func chinese(_ overwrite: Overwrite, in draft: Draft) -> String {
        let times = "\(Chinese.time(overwrite.range.start))到\(Chinese.time(overwrite.range.end))"
        guard case .generated(let prompt) = overwrite.source else {
            return "用文件\(Chinese.file(overwrite.source, named: overwrite.name))覆盖\(times)"
        }
        var words = "用视频，提示词\(Chinese.quote(prompt))"
        if overwrite.name != prompt { words += "名为\(Chinese.quote(overwrite.name))" }
        if let length = overwrite.sourceLength, length != overwrite.range.duration {
            words += "来自\(Chinese.time(length))的素材"
        }
        return words + "，覆盖\(times)"
    }
}

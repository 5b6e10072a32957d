import Timeline

extension ReplaceSoundRequest {
    static let chinese = RequestWords(title: "替换音乐", examples: ["把音乐换成欢快音乐"])

    static func chinese(_ change: ReplaceSound, in draft: Draft) -> String {
        if case .music(let mood) = change.source {
            return "把 \(change.segment) 换成\(Chinese.music(mood, named: change.name))"
        }
        return "把 \(change.segment) 换成文件\(Chinese.file(change.source, named: change.name))"
    }
}

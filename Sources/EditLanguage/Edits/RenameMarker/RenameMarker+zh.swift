import Timeline

extension RenameMarkerRequest {
    static let chinese = RequestWords(title: "标记改名", examples: ["把5秒处的标记改名为“主歌”"])

    static func chinese(_ edit: RenameMarker, in draft: Draft) -> String {
        "把\(Chinese.time(edit.time))处的标记改名为\(Chinese.quote(edit.name))"
    }
}

import Timeline

extension RemoveMarkerRequest {
    static let chinese = RequestWords(title: "删除标记", examples: ["删除5秒处的标记", "删除所有标记"])

    static func chinese(_ edit: RemoveMarker, in draft: Draft) -> String { "删除\(Chinese.time(edit.time))处的标记" }
}

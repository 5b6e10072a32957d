import Timeline

extension MoveMarkerRequest {
    static let chinese = RequestWords(title: "移动标记", examples: ["把5秒处的标记移到6秒"])

    static func chinese(_ edit: MoveMarker, in draft: Draft) -> String {
        "把\(Chinese.time(edit.time))处的标记移到\(Chinese.time(edit.goal))"
    }
}

import Timeline

extension MoveEdgeRequest {
    static let chinese = RequestWords(title: "移动一端", examples: ["把标题的开头移到1秒", "把标题的结尾拖到5秒"])

    static func chinese(_ change: MoveEdge, in draft: Draft) -> String {
        "把 \(change.segment) 的\(change.side == .start ? "开头" : "结尾")移到\(Chinese.time(change.time))"
    }
}

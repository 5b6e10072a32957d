import Timeline

extension CloseGapRequest {
    static let chinese = RequestWords(title: "空隙", examples: ["在轨道 V1 的5秒处合上空隙", "合上空隙"])

    static func chinese(_ change: CloseGap, in draft: Draft) -> String {
        "在轨道 \(change.track) 的\(Chinese.time(change.time))处合上空隙"
    }
}

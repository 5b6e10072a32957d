import Timeline

extension LengthRequest {
    static let chinese = RequestWords(title: "长度", examples: ["把第一段剪到5秒"])

    static func chinese(_ change: SetLength, in draft: Draft) -> String {
        "把 \(change.segment) 剪到\(Chinese.time(change.length))"
    }
}

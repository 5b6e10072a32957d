import Timeline

extension SpeedRequest {
    static let chinese = RequestWords(title: "速度", examples: ["把第一段加速到2倍"])

    static func chinese(_ change: SetSpeed, in draft: Draft) -> String {
        "把 \(change.segment) 的速度设为\(change.percent)%"
    }
}

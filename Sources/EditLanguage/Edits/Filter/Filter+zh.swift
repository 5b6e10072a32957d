import Timeline

extension FilterRequest {
    static let chinese = RequestWords(title: "滤镜", examples: ["把第一段变成黑白"])

    static func chinese(_ change: LookChange<Look.Filter>, in draft: Draft) -> String {
        switch change.value {
        case .none: "去掉 \(change.segment) 的滤镜"
        case .grayscale, .sepia, .vintage: "把 \(change.segment) 变成\(Chinese().name(of: change.value))"
        }
    }
}

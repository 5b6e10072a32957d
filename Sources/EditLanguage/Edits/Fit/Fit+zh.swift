import Timeline

extension FitRequest {
    static let chinese = RequestWords(title: "画面适配", examples: ["把第一段设为铺满画面"])

    static func chinese(_ change: LookChange<Look.Fit>, in draft: Draft) -> String {
        switch change.value {
        case .fit: "把 \(change.segment) 设为留黑边"
        case .fill: "把 \(change.segment) 设为铺满画面"
        case .blur: "把 \(change.segment) 设为模糊背景"
        }
    }
}

import Timeline

extension RotationRequest {
    static let chinese = RequestWords(title: "旋转", examples: ["把第一段旋转90度"])

    static func chinese(_ change: LookChange<Int>, in draft: Draft) -> String {
        "把 \(change.segment) 的旋转设为\(change.value)度"
    }
}

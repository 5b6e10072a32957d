import Timeline

extension ColorRequest {
    static let chinese = RequestWords(title: "调色", examples: ["把第一段调亮一点"])

    static func chinese(_ change: DialChange, in draft: Draft) -> String {
        "把 \(change.segment) 的\(Chinese().name(of: change.dial))设为\(change.value)\(change.dial == .opacity ? "%" : "")"
    }
}

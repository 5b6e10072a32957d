import Timeline

extension ColorRequest {
    static let chinese = RequestWords(title: "调色", examples: ["把第一段调亮一点"])

    static func chinese(_ change: DialChange, in draft: Draft) -> String {
        "把 \(change.segment) 的\(change.dial.chinese)设为\(change.value)\(change.dial == .opacity ? "%" : "")"
    }
}

extension LookWord.Dial {
    fileprivate var chinese: String {
        switch self {
        case .brightness: "亮度"
        case .contrast: "对比度"
        case .saturation: "饱和度"
        case .warmth: "色温"
        case .opacity: "不透明度"
        }
    }
}

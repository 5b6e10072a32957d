import Timeline

extension HideTrackRequest {
    static let chinese = RequestWords(title: "隐藏轨道", examples: ["隐藏轨道 T1"])

    static func chinese(_ change: SetTrackHidden, in draft: Draft) -> String {
        "\(change.isHidden ? "隐藏" : "取消隐藏")轨道 \(change.track)"
    }
}

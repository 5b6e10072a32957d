import Timeline

extension LockTrackRequest {
    static let chinese = RequestWords(title: "锁定轨道", examples: ["锁定轨道 V1"])

    static func chinese(_ change: SetTrackLocked, in draft: Draft) -> String {
        "\(change.isLocked ? "锁定" : "解锁")轨道 \(change.track)"
    }
}

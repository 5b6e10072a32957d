import Timeline

extension MuteTrackRequest {
    static let chinese = RequestWords(title: "轨道静音", examples: ["把轨道 A1 静音"])

    static func chinese(_ change: SetTrackMuted, in draft: Draft) -> String {
        "把轨道 \(change.track) \(change.isMuted ? "静音" : "取消静音")"
    }
}

import Timeline

extension RemoveTrackRequest {
    static let chinese = RequestWords(title: "删除轨道", examples: ["删除轨道 A1"])

    static func chinese(_ change: RemoveTrack, in draft: Draft) -> String {
        "删除轨道 \(change.track)"
    }
}

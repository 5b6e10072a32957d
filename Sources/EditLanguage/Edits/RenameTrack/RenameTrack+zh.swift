import Timeline

extension RenameTrackRequest {
    static let chinese = RequestWords(title: "轨道改名", examples: ["把轨道 V1 改名为“主画面”"])

    static func chinese(_ change: RenameTrack, in draft: Draft) -> String {
        "把轨道 \(change.track) 改名为\(Chinese.quote(change.name))"
    }
}

import Timeline

extension AddTrackRequest {
    static let chinese = RequestWords(title: "添加轨道", examples: ["添加一条音频轨道"])

    static func chinese(_ add: AddTrack, in draft: Draft) -> String {
        let kind =
            switch add.carries {
            case .video: "视频"
            case .audio: "音频"
            case .text: "文字"
            case .other: ""
            }
        return "添加一条\(kind)轨道" + (add.name.map { "名为\(Chinese.quote($0))" } ?? "")
    }
}

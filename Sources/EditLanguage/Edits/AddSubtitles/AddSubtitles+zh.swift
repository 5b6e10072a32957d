import Timeline

extension AddSubtitlesRequest {
    static let chinese = RequestWords(title: "字幕", examples: ["添加字幕：\n\n1\n00:00:01,000 --> 00:00:02,000\n你好\n"])

    static func chinese(_ add: AddSubtitles, in draft: Draft) -> String {
        "添加字幕\u{FF1A}\n\n\(SubtitleFile.text(of: add.cues))"
    }
}

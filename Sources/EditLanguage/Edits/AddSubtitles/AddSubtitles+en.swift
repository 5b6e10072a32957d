import Timeline

extension AddSubtitlesRequest {
    static let english = RequestWords(
        title: "Subtitles",
        examples: ["add subtitles:\n\n1\n00:00:01,000 --> 00:00:02,000\nHello\n"]
    )

    static func english(_ add: AddSubtitles, in draft: Draft) -> String {
        "add subtitles:\n\n\(SubtitleFile.text(of: add.cues))"
    }
}

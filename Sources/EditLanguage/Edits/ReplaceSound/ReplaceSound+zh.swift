import Timeline

extension ReplaceSoundRequest {
    static let chinese = RequestWords(
        title: "替换音乐",
        examples: ["把音乐换成欢快音乐"],
        vocabulary: [
            (
                [
                    "换首歌", "换一首歌", "换个音乐", "换首音乐", "换一首音乐", "别的音乐", "别的歌", "其他音乐", "另一首歌", "换个配乐", "换别的音乐", "换一个音乐",
                    "换首别的歌", "换个歌",
                ], [.keyword(.otherMusic)]
            )
        ]
    )

    static func chinese(_ change: ReplaceSound, in draft: Draft) -> String {
        if case .music(let mood) = change.source {
            return "把 \(change.segment) 换成\(Chinese.music(mood, named: change.name))"
        }
        return "把 \(change.segment) 换成文件\(Chinese.file(change.source, named: change.name))"
    }
}

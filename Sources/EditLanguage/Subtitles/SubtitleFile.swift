import Timeline

/// Subtitles as the text of an SRT file.
enum SubtitleFile {
    static func text(of cues: [Cue]) -> String {
        cues.enumerated().map { number, cue in
            "\(number + 1)\n\(SubtitleTimes.line(cue))\n\(SubtitleText.written(cue.text))\n"
        }
        .joined(separator: "\n")
    }
}

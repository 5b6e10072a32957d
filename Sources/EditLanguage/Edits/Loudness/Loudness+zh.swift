import Timeline

extension LoudnessRequest {
    static let chinese = RequestWords(title: "响度", examples: ["响度标准化到 -14 LUFS"])

    static func chinese(_ change: SetLoudness, in draft: Draft) -> String {
        change.loudness.map { "响度标准化到 \($0) LUFS" } ?? "取消响度标准化"
    }
}

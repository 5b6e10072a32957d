import Timeline

extension LoudnessRequest {
    static let english = RequestWords(title: "Loudness", examples: ["normalize the loudness to -14 LUFS"])

    static func english(_ change: SetLoudness, in draft: Draft) -> String {
        change.loudness.map { "normalize the loudness to \($0) LUFS" } ?? "turn off loudness normalization"
    }
}

import Timeline

extension LoudnessRequest {
    static let english = RequestWords(
        title: "Loudness",
        examples: ["normalize the loudness to -14 LUFS"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: SetLoudness, in draft: Draft) -> String {
        change.loudness.map { "normalize the loudness to \($0) LUFS" } ?? "turn off loudness normalization"
    }
}

extension LoudnessRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["normalize", "normalise", "even out", "loudness normalization", "master"], [.sense(.normalize)]),
        (
            ["turn off", "stop", "no", "remove", "remove the", "disable", "turn off the", "without"].flatMap { word in
                ["loudness normalization", "normalization", "normalizing", "normalisation", "loudness target"].map {
                    "\(word) \($0)"
                }
            }, [.sense(.denormalize)]
        ),
    ]
}

import Timeline

extension DetachSoundRequest {
    static let english = RequestWords(
        title: "Sound apart",
        examples: ["detach the sound of the first clip"],
        vocabulary: englishVocabulary
    )

    static func english(_ detach: DetachSound, in draft: Draft) -> String {
        "detach the sound of \(detach.segment)"
    }
}

extension DetachSoundRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (
            ["detach", "unlink", "extract", "separate", "split off the", "split the audio", "split the sound"],
            [.sense(.detach)]
        )
    ]
}

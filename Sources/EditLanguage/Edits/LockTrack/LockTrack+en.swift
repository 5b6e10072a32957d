import Timeline

extension LockTrackRequest {
    static let english = RequestWords(
        title: "Locked tracks",
        examples: ["lock track V1", "lock the title track"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: SetTrackLocked, in draft: Draft) -> String {
        "\(change.isLocked ? "lock" : "unlock") track \(change.track)"
    }
}

extension LockTrackRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["lock"], [.sense(.lock(true))]),
        (["unlock"], [.sense(.lock(false))]),
    ]
}

import Timeline

extension MoveTrackRequest {
    static let english = RequestWords(
        title: "The order of tracks",
        examples: ["move track T1 to the bottom"],
        vocabulary: englishVocabulary
    )

    static func english(_ move: MoveTrack, in draft: Draft) -> String {
        "move track \(move.track) to place \(move.place)"
    }
}

extension MoveTrackRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["place", "layer", "position"].map { "to \($0)" }, [.preposition(.to), .sense(.layer)])
    ]
}

import Timeline

extension ReverseRequest {
    static let english = RequestWords(
        title: "Reverse",
        examples: ["reverse the second clip", "play the first clip backwards"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: SetReversed, in draft: Draft) -> String {
        "play \(change.segment) \(change.isReversed ? "backwards" : "forwards")"
    }
}

extension ReverseRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (
            ["reverse", "reversed", "in reverse", "backwards", "backward", "rewind", "from back to front"],
            [.sense(.backwards)]
        ),
        (
            ["forwards", "forward", "forwards again", "forward again", "unreverse", "un-reverse", "not reversed"],
            [.sense(.forwards)]
        ),
    ]
}

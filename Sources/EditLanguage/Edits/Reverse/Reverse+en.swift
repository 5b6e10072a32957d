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
            [
                "reverse", "reversed", "in reverse", "backwards", "backward", "rewind", "from back to front",
                "in rewind",
                "rewound", "from end to start", "from end to beginning", "end to start", "backward in time",
                "backwards in time", "from the end to the start", "from the end to the beginning", "back to front",
                "run time the other way", "time reversed", "time-reversed", "in reverse motion", "reverse playback",
                "reverse motion", "reverse-play", "from finish to start", "reversed in time", "playing in reverse",
            ],
            [.sense(.backwards)]
        ),
        (
            [
                "forwards", "forward", "forwards again", "forward again", "unreverse", "un-reverse", "not reversed",
                "the right way round again", "forwards instead", "the right way round", "not backwards",
                "not in reverse", "normally again",
            ],
            [.sense(.forwards)]
        ),
    ]
}

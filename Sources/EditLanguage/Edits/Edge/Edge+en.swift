import Timeline

extension EdgeRequest {
    static let english = RequestWords(
        title: "Beginnings and ends",
        examples: [
            "start the title at 2 s", "trim the first clip to end at 8 s",
            "keep the title on screen for the whole video",
        ],
        vocabulary: englishVocabulary
    )
}

extension EdgeRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (throughout + wholes, [.keyword(.throughout)]),
        (
            [
                "until the end", "till the end", "to the very end", "until the very end", "until the end of the video",
                "until the end of the film", "till the end of the video", "until the video ends", "until the film ends",
            ], [.keyword(.untilEnd)]
        ),
        (["stay", "stays", "remain", "remains", "staying", "stay up", "stay on", "stay visible"], [.verb(.keep)]),
    ]

    private static let throughout: [String] = [
        "throughout", "throughout the video", "throughout the film", "throughout the movie", "the whole time",
        "the entire time", "all the time", "from start to finish", "from beginning to end", "from start to end",
        "for the duration of the video", "for the length of the video", "the whole way through",
        "all the way through", "permanently", "the whole video long", "on screen the whole time",
        "on screen for the whole video",
    ]

    private static let wholes: [String] = ["for", "during", "throughout", "over", "across", "all through"].flatMap {
        word in
        wholeFilms.map { "\(word) \($0)" }
    }

    private static let wholeFilms: [String] = ["the whole", "the entire", "all of the", "the full"].flatMap { whole in
        ["video", "film", "movie", "time", "thing"].map { "\(whole) \($0)" }
    }
}

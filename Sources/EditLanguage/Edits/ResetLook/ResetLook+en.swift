import Timeline

extension ResetLookRequest {
    static let english = RequestWords(
        title: "Looks undone",
        examples: ["reset the look of the first clip"],
        vocabulary: englishVocabulary
    )
}

extension ResetLookRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["reset", "restore"], [.sense(.reset)]),
        (["and nothing else", "and only that", "by itself", "on its own"], [.keyword(.onlyThat)]),
        (
            ["look", "looks", "effects", "all effects", "original look", "normal look", "visual effects"],
            [.sense(.look)]
        ),
    ]
}

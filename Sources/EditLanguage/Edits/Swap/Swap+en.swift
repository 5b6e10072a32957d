import Timeline

extension SwapRequest {
    static let english = RequestWords(
        title: "Swaps",
        examples: ["swap the first and the second clip"],
        vocabulary: englishVocabulary
    )
}

extension SwapRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["swap", "exchange", "interchange"], [.verb(.replace), .sense(.swap)]),
        (["switch places", "trade places", "swap places", "change places"], [.sense(.swap), .verb(.replace)]),
        (["swap the order of", "switch the order of"], [.verb(.replace), .sense(.swap)]),
    ]
}

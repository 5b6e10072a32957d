import Timeline

extension SplitRequest {
    static let english = RequestWords(
        title: "Splits",
        examples: ["split at 1 s", "split the second clip at 12 s", "split the film every 5 seconds"],
        vocabulary: englishVocabulary
    )

    static func english(_ split: Split, in draft: Draft) -> String {
        "split \(split.segment.map { "\($0) " } ?? "")at \(English.time(split.time))"
    }
}

extension SplitRequest {
    /// The words that nothing else uses.
    static let englishVocabulary: [Vocabulary.Row] = [
        (["in half", "in two", "into two", "into halves", "into two halves"], [.keyword(.inHalf)]),
        (
            ["cut in half", "cut in two", "chop in half", "slice in half", "halve it"],
            [.verb(.split), .keyword(.inHalf)]
        ),
        (
            [
                "equal parts", "equal pieces", "equal clips", "equal segments", "even pieces", "parts", "pieces",
                "even parts",
                "equal sections", "chunks",
            ], [.keyword(.pieces)]
        ),
        (["break up", "slice up", "chop up", "cut up", "make a cut"], [.verb(.split)]),
    ]
}

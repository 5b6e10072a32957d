import Timeline

extension RelativeLengthRequest {
    static let english = RequestWords(
        title: "Longer and shorter",
        examples: ["make the second clip 1 second shorter"],
        vocabulary: englishVocabulary
    )
}

extension RelativeLengthRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = words + faults

    private static let words: [Vocabulary.Row] = [
        (
            [
                "the same length as", "same length as", "as long as", "the same duration as", "just as long as",
                "equally long as", "match the length of", "as long in time as",
            ], [.keyword(.lengthOf)]
        )
    ]

    private static let faults: [Vocabulary.Row] = [
        Vocabulary.complaints(.tooMuch(["long", "lengthy"], tooLong), .english),
        Vocabulary.complaints(.tooMuch(["short", "brief"], tooShort), .english),
        Vocabulary.complaints(.notEnough(["long"], [.keyword(.tooShort)]), .english),
        Vocabulary.complaints(.notEnough(["short"], [.keyword(.tooLong)]), .english),
    ]
    .flatMap(\.self)

    private static let tooLong = Array(repeating: [Term.keyword(.tooLong)], count: 3)
    private static let tooShort = Array(repeating: [Term.keyword(.tooShort)], count: 3)
}

import Timeline

extension SlipRequest {
    static let english = RequestWords(
        title: "Slips",
        examples: ["slip the first clip 1 s later"],
        vocabulary: englishVocabulary
    )

    static func english(_ slip: Slip, in draft: Draft) -> String {
        "slip \(slip.segment) \(English.time(abs(slip.amount))) \(slip.amount < 0 ? "earlier" : "later")"
    }
}

extension SlipRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["slip"], [.sense(.slip)])
    ]
}

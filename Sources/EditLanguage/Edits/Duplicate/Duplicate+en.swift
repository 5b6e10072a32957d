import Timeline

extension DuplicateRequest {
    static let english = RequestWords(
        title: "Copies",
        examples: ["duplicate the title", "repeat the first clip"],
        vocabulary: englishVocabulary
    )

    static func english(_ duplicate: Duplicate, in draft: Draft) -> String {
        "duplicate \(duplicate.segment)"
    }
}

extension DuplicateRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["loop"], [.keyword(.loop)]),
        (["duplicate", "copy", "clone", "repeat", "make a copy of", "a copy of", "copy of"], [.sense(.duplicate)]),
    ]
}

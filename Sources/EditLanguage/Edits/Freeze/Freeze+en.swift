import Timeline

extension FreezeRequest {
    static let english = RequestWords(
        title: "Stills",
        examples: ["freeze the frame at 3s for 2 seconds"],
        vocabulary: englishVocabulary
    )

    static func english(_ freeze: Freeze, in draft: Draft) -> String {
        "freeze \(freeze.segment.map { "\($0) " } ?? "")at \(English.time(freeze.time)) for \(English.time(freeze.length))"
    }
}

extension FreezeRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["freeze", "hold", "freeze frame", "freeze-frame", "freezeframe", "still frame"], [.sense(.freeze)]),
        (["last frame", "final frame", "very last frame"], [.sense(.frame(.end))]),
        (["first frame", "opening frame", "very first frame"], [.sense(.frame(.start))]),
    ]
}

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
        (
            [
                "duplicate", "copy", "clone", "repeat", "make a copy of", "a copy of", "copy of", "copies of",
                "another copy of", "a second copy of", "a duplicate of", "make a duplicate of", "replay",
                "instant replay", "instant replay of", "a replay of", "replay of", "a repeat of", "an action replay of",
                "action replay of", "a clone of", "make another copy of", "add another copy of", "rerun", "re-run",
            ], [.sense(.duplicate)]
        ),
        (
            [
                "boomerang", "ping pong", "ping-pong", "there and back", "back and forth", "forwards and backwards",
                "forward and backward", "forwards then backwards", "forward then backward",
                "forwards and then backwards",
                "forward and then backwards", "forwards and then in reverse", "forward then reverse",
                "forwards then reversed", "forwards and back again", "forward and back", "boomerang effect",
            ], [.keyword(.boomerang)]
        ),
        (
            [
                "open and close with", "both open and close with", "start and end with", "start and finish with",
                "begin and end with", "both begin and end with", "both start and end with", "open and end with",
                "bookend it with", "bookend with", "bookend the film with", "bookend the video with",
                "open and close on",
                "both open and close on", "start and end on", "begin and end on", "both start and finish with",
                "opens and closes with", "starts and ends with", "begins and ends with",
            ], [.keyword(.bookend)]
        ),
        (
            ["in a row", "back to back", "one after another", "one after the other", "consecutively", "in succession"],
            [.filler]
        ),
    ]
}

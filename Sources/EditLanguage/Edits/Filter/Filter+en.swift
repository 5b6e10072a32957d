import Timeline

extension FilterRequest {
    static let english = RequestWords(
        title: "Filters",
        examples: ["make the first clip black and white", "add a vintage filter to the second clip"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: LookChange<Look.Filter>, in draft: Draft) -> String {
        switch change.value {
        case .none: "remove the filter of \(change.segment)"
        case .grayscale: "make \(change.segment) black and white"
        case .sepia, .vintage: "make \(change.segment) \(English().name(of: change.value))"
        }
    }
}

extension FilterRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (
            ["black and white", "black & white", "black-and-white", "b&w", "b/w", "black n white", "black 'n' white"],
            [.sense(.filter(.grayscale))]
        ),
        (["grayscale", "greyscale", "monochrome", "gray scale"], [.sense(.filter(.grayscale))]),
        (["sepia", "sepia tone", "sepia toned"], [.sense(.filter(.sepia))]),
        (["vintage", "retro", "vintage look", "retro look", "old film look"], [.sense(.filter(.vintage))]),
        (["filter", "filters", "colour filter", "color filter"], [.sense(.filter(nil))]),
        (["no filter", "no filters", "without a filter"], [.verb(.remove), .sense(.filter(nil))]),
    ]
}

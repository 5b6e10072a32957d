import Timeline

extension FlipRequest {
    static let english = RequestWords(
        title: "Flips",
        examples: ["flip the first clip", "mirror the second clip vertically"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: FlipChange, in draft: Draft) -> String {
        "\(change.isFlipped ? "flip" : "unflip") \(change.segment) \(change.axis == .horizontal ? "horizontally" : "vertically")"
    }
}

extension FlipRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["flip", "flipped"], [.sense(.flip(nil))]),
        (["mirror", "mirrored", "mirror image"], [.sense(.flip(.horizontal))]),
        (["horizontal flip", "flip left to right"], [.sense(.flip(.horizontal))]),
        (["vertical flip", "flip upside down", "flip top to bottom"], [.sense(.flip(.vertical))]),
        (
            ["undo the flip", "undo the mirroring", "unflip", "unmirror", "not mirrored", "not flipped", "flip back"],
            [.sense(.unflip(nil))]
        ),
    ]
}

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
        (
            [
                "into a photo", "into a still", "into a still photo", "into a still image", "into a still picture",
                "into a photograph", "into a freeze frame", "into a static image", "into a static picture",
                "into a snapshot", "into a single still", "into a still frame", "a single still picture",
                "into a photo, no movement whatsoever", "into a photo, no movement", "into a single picture",
            ], [.keyword(.asStill)]
        ),
        (
            [
                "freeze", "hold", "freeze frame", "freeze-frame", "freezeframe", "still frame",
                "freeze on", "hold on", "hold still", "freeze the picture", "freeze the image", "freeze the video",
                "stand still", "stands still", "a freeze", "a freeze frame", "a still frame", "frozen", "freezes",
                "make a freeze frame", "pause on", "linger on", "a still of",
            ], [.sense(.freeze)]
        ),
        (
            [
                "last frame", "final frame", "very last frame", "closing frame", "end frame", "last image",
                "final image", "last picture", "final picture",
            ], [.sense(.frame(.end))]
        ),
        (
            ["first frame", "opening frame", "very first frame", "first image", "opening image"],
            [.sense(.frame(.start))]
        ),
    ]
}

import Timeline

extension FadeRequest {
    static let english = RequestWords(
        title: "Fades",
        examples: ["fade out the music over 2 s", "fade in the first clip over 1 s"],
        vocabulary: englishVocabulary
    )

    static func english(_ fade: SetFade, in draft: Draft) -> String {
        fade.length == 0
            ? "remove the \(English().name(of: fade.side)) of \(fade.segment)"
            : "\(English().name(of: fade.side)) \(fade.segment) over \(English.time(fade.length))"
    }
}

extension FadeRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["fade", "fades"], [.sense(.fade(nil))]),
        (["fade in", "fade-in", "fades in", "fade up", "fade from black", "fade in from black"], [.sense(.fade(.in))]),
        (
            [
                "fade out", "fade-out", "fades out", "fade away", "fade down", "fade to black", "fade out to black",
                "fade to silence",
            ], [.sense(.fade(.out))]
        ),
        (["in and out"], [.sense(.fadeInAndOut)]),
        (
            [
                "fade in and out", "fade-in and fade-out", "fade in and fade out", "fade in, fade out",
                "fade in, then fade out", "fade in then fade out", "fade in and then fade out",
            ], [.sense(.fadeInAndOut)]
        ),
        (["fade out and in"], [.sense(.fadeInAndOut)]),
        (manners.flatMap { ["fade in \($0)", "\($0) fade in", "fades in \($0)"] }, [.sense(.fade(.in))]),
        (manners.flatMap { ["fade out \($0)", "\($0) fade out", "fades out \($0)"] }, [.sense(.fade(.out))]),
        (["audio fade in", "sound fade in", "volume fade in"], [.noun(.sound), .sense(.fade(.in))]),
        (["audio fade out", "sound fade out", "volume fade out"], [.noun(.sound), .sense(.fade(.out))]),
    ]

    private static let manners = [
        "gently", "slowly", "gradually", "softly", "smoothly", "nicely", "gracefully", "subtly", "steadily", "quickly",
        "naturally", "bit by bit", "little by little",
    ]
}

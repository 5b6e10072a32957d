import Timeline

extension SpeedRequest {
    static let english = RequestWords(
        title: "Speed",
        examples: ["speed up the first clip to 2x", "slow the first clip down to half the speed"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: SetSpeed, in draft: Draft) -> String {
        "set the speed of \(change.segment) to \(change.percent)%"
    }
}

extension SpeedRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] =
        words + faults
        + [
            (
                ["don't", "do not", "don’t"].flatMap { not in
                    ["cut", "trim", "lose", "drop", "throw away"].flatMap { cut in
                        ["anything", "any of it", "anything out"].flatMap {
                            ["\(not) \(cut) \($0)", "but \(not) \(cut) \($0)"]
                        }
                    }
                }, [.keyword(.uncut)]
            )
        ]

    private static let faults: [Vocabulary.Row] =
        Vocabulary.complaints(["slow", "sluggish"], .english, by: [125, 150, 200]) { .tempo($0) }
        + Vocabulary.complaints(["fast", "quick"], .english, by: [80, 67, 50]) { .tempo($0) }
        + Vocabulary.complaints(.notEnough(["fast", "quick"], [.sense(.tempo(150))]), .english)
        + Vocabulary.complaints(.notEnough(["slow"], [.sense(.tempo(67))]), .english)

    private static let words: [Vocabulary.Row] = [
        (["speed", "pace", "playback speed", "tempo"], [.sense(.speed)]),
        (
            [
                "speed up", "faster", "sped up", "accelerate", "quicken", "quicker", "fast forward", "fast-forward",
                "hurry up", "spead up", "speeded up", "pick up the pace of", "quicker pace", "brisker", "snappier",
                "zippier", "in fast forward", "pick up the pace",
            ], [.sense(.tempo(150))]
        ),
        (["go faster", "run faster", "play faster", "move faster"], [.sense(.tempo(150))]),
        (["go slower", "run slower", "play slower", "move slower"], [.sense(.tempo(67))]),
        (["a bit faster", "a little faster", "slightly faster", "a bit quicker"], [.sense(.tempo(125))]),
        (["much faster", "a lot faster", "way faster"], [.sense(.tempo(200))]),
        (["slow down", "slower", "slow", "slowed down", "decelerate", "slow-down"], [.sense(.tempo(67))]),
        (["a bit slower", "a little slower", "slightly slower"], [.sense(.tempo(80))]),
        (["much slower", "a lot slower", "way slower"], [.sense(.tempo(50))]),
        (["slow motion", "slow-motion", "slow mo", "slow-mo", "slowmo", "slomo", "slo-mo"], [.sense(.pace(50))]),
        (["super slow motion", "super slow-mo", "extreme slow motion"], [.sense(.pace(25))]),
        (
            [
                "fast motion", "fast-motion", "double speed", "double time", "double-speed", "double-time",
                "twice the normal speed", "twice its normal speed", "twice as quickly",
            ], [.sense(.pace(200))]
        ),
        (
            [
                "half speed", "half-speed", "half time", "half the normal speed",
                "half the original speed", "half its normal speed", "half-time",
            ], [.sense(.pace(50))]
        ),
        (
            [
                "quarter speed", "a quarter of real speed", "a quarter of normal speed", "quarter-speed",
                "a quarter of the normal speed", "one quarter speed",
                "a quarter speed",
            ], [.sense(.pace(25))]
        ),
        (
            ["triple speed", "three times the speed", "three times its speed", "triple-speed"],
            [.sense(.pace(300))]
        ),
        (
            [
                "normal speed", "original speed", "regular speed", "full speed", "real time", "reset the speed",
                "real speed", "at its own speed", "natural speed", "ordinary speed", "usual speed", "regular pace",
                "normal pace", "real-time", "standard speed",
            ],
            [.sense(.pace(100))]
        ),
    ]
}

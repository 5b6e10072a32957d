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
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["speed", "pace", "playback speed", "tempo"], [.play(.speed)]),
        (["speed up", "faster", "sped up", "accelerate", "quicken", "quicker"], [.play(.tempo(150))]),
        (["go faster", "run faster", "play faster", "move faster"], [.play(.tempo(150))]),
        (["go slower", "run slower", "play slower", "move slower"], [.play(.tempo(67))]),
        (["a bit faster", "a little faster", "slightly faster", "a bit quicker"], [.play(.tempo(125))]),
        (["much faster", "a lot faster", "way faster"], [.play(.tempo(200))]),
        (["slow down", "slower", "slow", "slowed down", "decelerate", "slow-down"], [.play(.tempo(67))]),
        (["a bit slower", "a little slower", "slightly slower"], [.play(.tempo(80))]),
        (["much slower", "a lot slower", "way slower"], [.play(.tempo(50))]),
        (["slow motion", "slow-motion", "slow mo", "slow-mo", "slowmo", "slomo", "slo-mo"], [.play(.pace(50))]),
        (["super slow motion", "super slow-mo", "extreme slow motion"], [.play(.pace(25))]),
        (["fast motion", "fast-motion", "double speed", "double time"], [.play(.pace(200))]),
        (["half speed", "half-speed", "half time"], [.play(.pace(50))]),
        (["quarter speed"], [.play(.pace(25))]),
        (["triple speed"], [.play(.pace(300))]),
        (
            ["normal speed", "original speed", "regular speed", "full speed", "real time", "reset the speed"],
            [.play(.pace(100))]
        ),
    ]
}

import Timeline

extension VolumeRequest {
    static let english = RequestWords(
        title: "Volume",
        examples: ["make the music half as loud", "mute the first clip"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: SetVolume, in draft: Draft) -> String {
        "set the volume of \(English.name(change.scope)) to \(change.percent)%"
    }
}

extension VolumeRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = words + faults

    private static let words: [Vocabulary.Row] =
        [
            (
                [
                    "can't hear", "can’t hear", "cannot hear", "can barely hear", "can hardly hear", "i can't hear",
                    "i can’t hear", "i cannot hear", "i can barely hear", "i can hardly hear", "we can't hear",
                    "you can't hear", "you can barely hear", "hard to hear", "barely audible", "inaudible",
                ], [.sense(.complaint), .louder]
            ),
            (["drowns out everything", "overpowering"], [.sense(.complaint), .quieter]),
            (["not so loud", "not as loud", "less noisy"], [.quieter]),
            (
                ["crank up", "crank", "pump up", "amp up", "amplify", "bump up", "jack up", "bring up", "gain up"],
                [.verb(.set), .louder]
            ),
            (["soften", "bring down", "dial down", "knock down"], [.verb(.set), .quieter]),
            (
                [
                    "turn off the sound", "turn off the audio", "turn the sound off", "turn the audio off",
                    "kill the sound", "kill the audio", "cut the sound", "cut the audio", "silence the audio",
                    "no sound", "without sound",
                ], [.verb(.mute), .noun(.sound)]
            ),
            (
                [
                    "turn off the sound of", "turn off the audio of", "turn off the sound on", "turn off the audio on",
                    "kill the sound of", "kill the audio of", "kill the audio on", "kill the sound on",
                    "cut the sound of", "cut the audio of",
                ], [.verb(.mute), .noun(.sound)]
            ),
            (
                ["turn on the sound of", "turn the sound back on", "sound back on", "turn on the audio of"],
                [.verb(.unmute), .noun(.sound)]
            ),
        ]

    private static let faults: [Vocabulary.Row] = [
        Vocabulary.complaints(.tooMuch(["loud", "noisy", "high"], [[.quieter], [.quieter], half]), .english),
        Vocabulary.complaints(
            .tooMuch(["quiet", "soft", "low", "faint", "silent"], [[.louder], [.louder], twice]),
            .english
        ),
        Vocabulary.complaints(.notEnough(["loud", "audible"], [.louder]), .english),
        Vocabulary.complaints(.notEnough(["quiet", "soft"], [.quieter]), .english),
    ]
    .flatMap(\.self)

    private static let half: [Term] = [.sense(.factor(50)), .sense(.asLoud)]
    private static let twice: [Term] = [.sense(.factor(200)), .sense(.asLoud)]
}

import Timeline

extension DuckRequest {
    static let english = RequestWords(
        title: "Ducking",
        examples: ["duck the music under the speech"],
        vocabulary: englishVocabulary
    )

    static func english(_ duck: SetDuck, in draft: Draft) -> String {
        guard let percent = duck.percent else { return "stop ducking \(English.name(duck.scope))" }
        return "duck \(English.name(duck.scope)) to \(percent)%"
    }
}

extension DuckRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["duck", "ducking", "auto-duck", "auto duck", "sidechain"], [.sense(.duck)]),
        (
            [
                "unduck", "stop ducking", "don't duck", "do not duck", "no ducking", "turn off ducking",
                "remove the ducking", "without ducking", "remove ducking",
            ], [.sense(.unduck)]
        ),
        (speechAs(["under", "beneath", "for", "behind", "during"]), [.sense(.speech)]),
        (
            ["when", "while", "whenever"].flatMap { word in
                [
                    "someone speaks", "somebody speaks", "someone is speaking", "somebody is speaking", "people talk",
                    "people speak", "someone talks", "someone is talking", "they talk", "they speak", "talking",
                    "speaking", "there is speech", "i speak", "i talk", "i am talking", "i'm talking",
                ].map { "\(word) \($0)" }
            }, [.sense(.speech)]
        ),
    ]

    private static func speechAs(_ prepositions: [String]) -> [String] {
        let nouns = [
            "speech", "voice", "voices", "voiceover", "voice-over", "narration", "dialogue", "dialog", "talking",
            "speaker", "talk",
        ]
        return prepositions.flatMap { word in nouns.flatMap { ["\(word) \($0)", "\(word) the \($0)"] } }
    }
}

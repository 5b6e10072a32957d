import Timeline

extension ColorRequest {
    static let english = RequestWords(
        title: "Colours",
        examples: [
            "make the first clip brighter", "set the contrast of the second clip to 20",
            "make the second clip half transparent",
        ],
        vocabulary: englishVocabulary
    )

    static func english(_ change: DialChange, in draft: Draft) -> String {
        "set the \(English().name(of: change.dial)) of \(change.segment) to \(change.value)\(change.dial == .opacity ? "%" : "")"
    }
}

extension ColorRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] =
        [
            (["brighten", "brighten up", "lighten"], [.verb(.set), .sense(.change(.brightness, 20))]),
            (["darken", "dim"], [.verb(.set), .sense(.change(.brightness, -20))]),
            (["saturate"], [.verb(.set), .sense(.change(.saturation, 20))]),
            (["desaturate"], [.verb(.set), .sense(.change(.saturation, -20))]),
            (["warm up"], [.verb(.set), .sense(.change(.warmth, 20))]),
            (["cool down"], [.verb(.set), .sense(.change(.warmth, -20))]),
            (["transparent", "transparency"], [.sense(.transparency)]),
            (
                [
                    "half transparent", "semi-transparent", "semitransparent", "translucent", "see-through",
                    "half opacity",
                ], [.sense(.level(.opacity, 50))]
            ),
            (["opaque", "fully opaque", "completely opaque", "full opacity"], [.sense(.level(.opacity, 100))]),
            (["invisible", "fully transparent", "completely transparent"], [.sense(.level(.opacity, 0))]),
        ]
        + more(
            .brightness,
            nouns: ["brightness", "exposure"],
            up: ["brighter", "lighter"],
            down: ["darker", "dimmer"]
        )
        + more(.contrast, nouns: ["contrast"], up: ["contrastier", "punchier"], down: ["flatter"])
        + more(
            .saturation,
            nouns: ["saturation", "color saturation", "colour saturation"],
            up: ["more saturated", "more colorful", "more colourful", "more vivid"],
            down: ["less saturated", "less colorful", "less colourful", "less vivid"]
        )
        + more(
            .warmth,
            nouns: ["warmth", "temperature", "color temperature", "colour temperature"],
            up: ["warmer"],
            down: ["cooler", "colder", "less warm"]
        )
        + more(.opacity, nouns: ["opacity"], up: ["less transparent", "more opaque"], down: ["more transparent"])

    private static func more(
        _ dial: Dial,
        nouns: [String],
        up: [String],
        down: [String]
    ) -> [Vocabulary.Row] {
        let up = up + nouns.flatMap { ["more \($0)", "higher \($0)"] }
        let down = down + nouns.flatMap { ["less \($0)", "lower \($0)"] }
        let step = Dial.step
        return [(nouns, [.sense(.dial(dial))])]
            + Vocabulary.graded(up, by: [step / 2, step, step * 2]) { .change(dial, $0) }
            + Vocabulary.graded(down, by: [-step / 2, -step, -step * 2]) { .change(dial, $0) }
    }
}

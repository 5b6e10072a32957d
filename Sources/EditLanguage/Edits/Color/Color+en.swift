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
    private static let englishVocabulary: [Vocabulary.Row] = words + ofColors + faults + mores.flatMap(\.self)

    private static let words: [Vocabulary.Row] =
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
            (["punch up", "boost up"], [.verb(.set), .louder]),
            (["colors", "colours"], [.sense(.dial(.saturation))]),
        ]

    private static let mores: [[Vocabulary.Row]] = [
        more(
            .brightness,
            nouns: ["brightness", "exposure"],
            up: ["brighter", "lighter", "less dark"],
            down: ["darker", "dimmer", "less bright"]
        ),
        more(.contrast, nouns: ["contrast"], up: ["contrastier", "punchier"], down: ["flatter"]),
        more(
            .saturation,
            nouns: ["saturation", "color saturation", "colour saturation"],
            up: ["more saturated", "more colorful", "more colourful", "more vivid"],
            down: ["less saturated", "less colorful", "less colourful", "less vivid"]
        ),
        more(
            .warmth,
            nouns: ["warmth", "temperature", "color temperature", "colour temperature"],
            up: ["warmer"],
            down: ["cooler", "colder", "less warm"]
        ),
        more(.opacity, nouns: ["opacity"], up: ["less transparent", "more opaque"], down: ["more transparent"]),
    ]

    /// "more saturated colors": those of the film, unless a clip is named.
    private static let ofColors: [Vocabulary.Row] = [
        (moreColors, [.sense(.change(.saturation, 20)), .sense(.all)]),
        (lessColors, [.sense(.change(.saturation, -20)), .sense(.all)]),
        (["warmer colors", "warmer colours"], [.sense(.change(.warmth, 20)), .sense(.all)]),
        (["cooler colors", "cooler colours", "colder colors"], [.sense(.change(.warmth, -20)), .sense(.all)]),
        (["more vibrant", "richer"], [.sense(.change(.saturation, 20))]),
    ]

    private static let moreColors: [String] = [
        "more saturated", "richer", "more vivid", "more vibrant", "brighter", "stronger", "more intense",
    ]
    .flatMap { ["\($0) colors", "\($0) colours"] }

    private static let lessColors: [String] = ["less saturated", "muted", "softer", "paler", "duller", "less intense"]
        .flatMap { ["\($0) colors", "\($0) colours"] }

    private static let faults: [Vocabulary.Row] =
        fault(
            .brightness,
            tooMuch: ["bright", "overexposed", "light"],
            tooLittle: ["dark", "dim", "underexposed", "gloomy"]
        )
        + fault(.contrast, tooMuch: ["contrasty", "harsh"], tooLittle: ["flat"])
        + fault(
            .saturation,
            tooMuch: ["saturated", "colorful", "colourful", "vivid", "garish"],
            tooLittle: ["dull", "pale", "desaturated", "washed out", "colorless", "grey", "gray"]
        )
        + fault(.warmth, tooMuch: ["warm", "yellow", "orange"], tooLittle: ["cold", "cool", "blue"])
        + fault(.opacity, tooMuch: ["opaque"], tooLittle: ["transparent", "faded out"])

    /// What is too much or too little of a dial; what is the contrary of one is not enough of the other.
    private static func fault(_ dial: Dial, tooMuch: [String], tooLittle: [String]) -> [Vocabulary.Row] {
        let steps = [Dial.step / 2, Dial.step, Dial.step * 2]
        let rows: [[Vocabulary.Row]] = [
            Vocabulary.complaints(tooMuch, .english, by: steps.map { -$0 }) { .change(dial, $0) },
            Vocabulary.complaints(tooLittle, .english, by: steps) { .change(dial, $0) },
            Vocabulary.complaints(.notEnough(tooMuch, [.sense(.change(dial, Dial.step))]), .english),
            Vocabulary.complaints(.notEnough(tooLittle, [.sense(.change(dial, -Dial.step))]), .english),
        ]
        return rows.flatMap(\.self)
    }

    private static func more(
        _ dial: Dial,
        nouns: [String],
        up: [String],
        down: [String]
    ) -> [Vocabulary.Row] {
        let up = up + nouns.flatMap { ["more \($0)", "higher \($0)"] }
        let down = down + nouns.flatMap { ["less \($0)", "lower \($0)"] }
        let step = Dial.step
        let tooMuch = nouns.flatMap { ["too much \($0)", "way too much \($0)", "a bit too much \($0)"] }
        let tooLittle = nouns.flatMap {
            ["too little \($0)", "not enough \($0)", "there isn't enough \($0)", "there's not enough \($0)"]
        }
        return [
            (nouns, [.sense(.dial(dial))]), (tooMuch, [.sense(.complaint), .sense(.change(dial, -step))]),
            (tooLittle, [.sense(.complaint), .sense(.change(dial, step))]),
        ]
            + Vocabulary.graded(up, by: [step / 2, step, step * 2]) { .change(dial, $0) }
            + Vocabulary.graded(down, by: [-step / 2, -step, -step * 2]) { .change(dial, $0) }
    }
}

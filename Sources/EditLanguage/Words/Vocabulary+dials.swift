import Timeline

extension Vocabulary {
    /// What can be turned up and down, in English.
    static let dials: [Row] =
        more(.brightness, nouns: ["brightness", "exposure"], up: ["brighter", "lighter"], down: ["darker", "dimmer"])
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
        + more(.opacity, nouns: ["opacity"], up: ["less transparent", "more opaque"], down: ["more transparent"]) + [
            (["brighten", "brighten up", "lighten"], [.verb(.set), .look(.change(.brightness, 20))]),
            (["darken", "dim"], [.verb(.set), .look(.change(.brightness, -20))]),
            (["saturate"], [.verb(.set), .look(.change(.saturation, 20))]),
            (["desaturate"], [.verb(.set), .look(.change(.saturation, -20))]),
            (["warm up"], [.verb(.set), .look(.change(.warmth, 20))]),
            (["cool down"], [.verb(.set), .look(.change(.warmth, -20))]),
            (["transparent", "transparency"], [.look(.transparency)]),
            (
                [
                    "half transparent", "semi-transparent", "semitransparent", "translucent", "see-through",
                    "half opacity",
                ],
                [.look(.level(.opacity, 50))]
            ),
            (["opaque", "fully opaque", "completely opaque", "full opacity"], [.look(.level(.opacity, 100))]),
            (["invisible", "fully transparent", "completely transparent"], [.look(.level(.opacity, 0))]),
        ]

    /// A word and the words for a little and for a lot of it.
    ///
    /// - Parameter amounts: a little, plainly, a lot.
    static func graded(
        _ words: [String],
        by amounts: [Int],
        _ meaning: (Int) -> LookWord
    ) -> [Row] {
        let little = ["a bit", "a little", "a little bit", "slightly", "somewhat", "a touch"]
        let lot = ["much", "a lot", "way", "far", "even"]
        let phrases = [little, [""], lot].map { grades in
            grades.flatMap { grade in words.map { grade.isEmpty ? $0 : "\(grade) \($0)" } }
        }
        return zip(phrases, amounts).map { ($0, [.look(meaning($1))]) }
    }

    private static func more(
        _ dial: LookWord.Dial,
        nouns: [String],
        up: [String],
        down: [String]
    ) -> [Row] {
        let up = up + nouns.flatMap { ["more \($0)", "higher \($0)"] }
        let down = down + nouns.flatMap { ["less \($0)", "lower \($0)"] }
        let step = LookWord.Dial.step
        return [(nouns, [.look(.dial(dial))])]
            + graded(up, by: [step / 2, step, step * 2]) { .change(dial, $0) }
            + graded(down, by: [-step / 2, -step, -step * 2]) { .change(dial, $0) }
    }
}

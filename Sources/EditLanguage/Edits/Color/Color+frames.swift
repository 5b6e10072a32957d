import Timeline

extension ColorRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english: ColorFrames.english
        case .chinese: ColorFrames.chinese
        }
    }
}

/// What people say of a picture that is to be lighter, darker, warmer, stronger in colour.
enum ColorFrames {
    static let english: [Frame] = said(
        [
            ("make {picture} brighter", brighter), ("make {picture} darker", darker), ("make {picture} warmer", warmer),
            ("make {picture} cooler", cooler), ("make {picture} more saturated", stronger),
            ("make {picture} less saturated", weaker), ("raise the contrast of {picture}", punchier),
            ("lower the contrast of {picture}", flatter), ("set the opacity of {picture} to 50%", seeThrough),
            ("raise the brightness of {picture} by {percent}", Frame.words(brighter, raised("brightness"))),
            ("lower the brightness of {picture} by {percent}", Frame.words(darker, lowered("brightness"), plainlyDown)),
            ("raise the saturation of {picture} by {percent}", Frame.words(stronger, raised("saturation"))),
            ("lower the saturation of {picture} by {percent}", Frame.words(weaker, lowered("saturation"))),
            ("raise the contrast of {picture} by {percent}", Frame.words(punchier, raised("contrast"))),
            ("lower the contrast of {picture} by {percent}", Frame.words(flatter, lowered("contrast"))),
            ("raise the warmth of {picture} by {percent}", Frame.words(warmer, raised("warmth"))),
            ("raise the brightness of {picture}", raised("brightness")),
            ("lower the brightness of {picture}", lowered("brightness")),
            ("raise the saturation of {picture}", raised("saturation")),
            ("lower the saturation of {picture}", lowered("saturation")),
            ("raise the contrast of {picture}", raised("contrast")),
            ("lower the contrast of {picture}", lowered("contrast")),
            ("raise the warmth of {picture}", raised("warmth")), ("lower the warmth of {picture}", lowered("warmth")),
        ],
        besides: opinions,
        .english
    )

    static func said(_ table: [(plain: String, cues: [String])], besides: [String], _ language: Language)
        -> [Frame]
    {
        table.flatMap { Frame.pictures($0.cues, besides: besides, language, $0.plain) }
    }

    private static func raised(_ dial: String) -> [String] {
        Frame.words(
            Frame.pairs(
                ["crank", "bump", "pump", "push", "kick", "jack", "dial", "nudge", "turn"],
                ["\(dial) up"],
                by: "…"
            ),
            Frame.pairs(
                [
                    "crank up", "bump up", "pump up", "push up", "bring up", "dial up", "nudge up", "up", "lift",
                    "push", "add",
                ],
                [dial, "the \(dial)"]
            ),
            ["\(dial) up", "\(dial) higher", "a boost in \(dial)", "extra \(dial)", "some \(dial)", "a bit of \(dial)"]
        )
    }

    private static func lowered(_ dial: String) -> [String] {
        Frame.words(
            Frame.pairs(
                ["crank", "bring", "push", "tone", "dial", "nudge", "turn", "take", "pull"],
                ["\(dial) down"],
                by: "…"
            ),
            Frame.pairs(
                [
                    "bring down", "push down", "tone down", "dial down", "dial back", "nudge down", "cut", "drop",
                    "cut down on",
                ],
                [dial, "the \(dial)"]
            ),
            ["\(dial) down", "\(dial) back", "ease off the \(dial)", "less of that \(dial)"]
        )
    }

    private static let plainlyDown = [
        "overexposed…pull it down", "overexposed…bring it down", "overexposed…take it down", "blown out…pull it down",
        "blown out…bring it down", "burnt out…pull it down", "too bright…pull it down", "too bright…bring it down",
        "too bright…take it down", "overexposed…tone it down",
    ]

    private static let brighter = [
        "lighten", "lighten up", "light up", "brighten up", "brighten", "more light", "a bit of light", "some light",
        "let more light in", "let some light in", "turn up the lights", "turn the lights up", "turn on the lights",
        "turn the lights on", "lights on", "shed some light", "shed light", "throw some light", "lift the shadows",
        "lift the blacks", "see more", "sunnier", "clearer to see", "pitch black", "pitch dark", "pitch-black",
        "underexposed", "under-exposed", "hardly visible", "barely visible", "hardly see", "barely see",
        "bring out of the dark", "out of the dark", "out of the shadows", "dingy", "murky", "raise the exposure",
        "up the exposure", "exposure up", "push the exposure", "bring up the exposure", "illuminate", "dark as a cave",
    ]

    private static let darker = [
        "turn down the lights", "turn the lights down", "dim the lights", "lights down", "kill the lights",
        "less light",
        "turn off the lights", "gloomier", "moodier", "overexposed", "over-exposed", "over exposed", "blown out",
        "blown-out",
        "burnt out", "burned out", "burnt-out", "glaring", "blinding", "blinds me", "hurts the eyes", "exposure down",
        "pull down the exposure", "pull the exposure down", "bring the exposure down", "lower the exposure",
        "darken down",
        "tone the brightness down", "tone down the brightness", "nightlike", "duskier",
        "turn down the lights…moody", "dim…moody", "darken…moody", "darker…moody", "moody…darker",
    ]

    private static let warmer = [
        "candle-lit", "candlelit", "candle lit", "candlelight", "candle light", "by candlelight", "cosy", "cozy",
        "cosier",
        "cozier", "toasty", "sun-kissed", "golden hour", "golden-hour", "sunset glow", "sunset light", "warm glow",
        "warm light", "warm tones", "warm tone", "warm colours", "warm colors", "warm feel", "warm feeling",
        "warm vibe",
        "warm look", "orange glow", "orangey", "more orange", "yellower", "more yellow", "more golden", "golden tint",
        "golden glow", "amber", "like by a fireplace", "fireplace", "add warmth", "some warmth", "bit of warmth",
        "warmer…candle-lit", "warmer…candlelit", "warmer…candlelight", "warmer…cosy", "warmer…cozy", "warmer…sunset",
        "heat up the colours", "heat up the colors", "autumnal", "warm", "warm up", "warm…up",
    ]

    private static let cooler = [
        "icy", "frosty", "wintry", "bluish", "blue-ish", "blueish", "blue tint", "more blue", "bluer", "cold tones",
        "cold tone", "cold light", "cool tones", "cool tone", "cold look", "cool look", "moonlit", "moonlight",
        "colder feel", "cold feel", "chilly", "chillier", "cooler…icy", "colder…winter", "cool off", "cool the colours",
        "cool the colors", "too yellow", "too orange", "cool down", "cool…down",
    ]

    private static let stronger: [String] =
        Frame.words(
            [
                "colours pop", "colors pop", "colours really pop", "colors really pop", "pop more", "more pop",
                "livelier",
                "more lively", "juicier", "more life", "more colour", "more color", "more colourful",
                "punchier colours",
                "punchier colors", "vibrant", "vivid", "lush", "perk up the colours", "perk up the colors",
                "washed out",
                "washed-out", "lifeless", "drab", "colours…stand out", "colors…stand out", "stronger colours",
                "bolder colours",
                "bolder colors", "pump up the colours", "pump up the colors", "crank up the colours",
                "crank up the colors",
                "turn up the colours", "turn up the colors", "boost the colours", "boost the colors", "colours up",
                "colors up",
                "enrich the colours", "enrich the colors", "vibrance", "more vibrance", "intensify the colours",
                "intensify the colors",
            ],
            ["blue", "blues", "green", "greens", "red", "reds", "yellow", "yellows", "orange"].flatMap {
                [
                    "\($0) pop", "\($0) really pop", "\($0) stand out", "washed out…\($0) pop",
                    "washed out…\($0) really pop",
                    "dull…\($0) pop", "faded…\($0) pop",
                ]
            }
        )

    private static let weaker = [
        "tone the colours down", "tone the colors down", "tone down the colours", "tone down the colors",
        "calm the colours down", "calm the colors down", "calm down the colours", "turn the colours down",
        "turn the colors down", "turn down the colours", "turn down the colors", "colours down", "colors down",
        "less garish", "less gaudy", "soften the colours", "soften the colors", "fade the colours", "fade the colors",
        "mute the colours", "mute the colors", "dull the colours", "dull the colors", "garish", "gaudy",
        "oversaturated",
        "over-saturated", "muted colours", "muted colors", "pastel", "tone down…garish", "tone…down…garish",
        "less intense colours", "less intense colors", "washed-out look", "washed out look", "faded look",
    ]

    private static let punchier = [
        "more punch", "some punch", "add punch", "extra punch", "bit of punch", "punch up", "punchier", "crisper",
        "more depth", "deeper blacks", "blacker blacks", "more definition", "less flat", "less hazy", "hazy",
        "cut the haze",
    ]
    private static let flatter = [
        "less punch", "softer contrast", "gentler contrast", "less harsh", "milkier", "flatten",
    ]
    private static let seeThrough = [
        "half see-through", "half see through", "half transparent", "half-transparent", "ghostly", "like a ghost",
        "see-through", "see through", "half faded", "half opaque",
    ]

    private static let opinions = [
        "notch", "touch", "tad", "smidge", "hair", "bit", "lot", "feel", "feels", "sort", "kind", "again", "more", "so",
        "apparently", "somewhat", "could", "camera", "colours", "colors", "all", "everything", "with", "by", "please",
        "nice", "enough", "even", "they're", "it's", "that's", "'s",
    ]
}

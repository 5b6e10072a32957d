import Timeline

extension FadeRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            english(ins, "in") + english(outs, "out") + sounds(soundIns, "in") + sounds(soundOuts, "out") + both
                + darkness
                + endings + edges
        case .chinese: chinese(chineseIns, "淡入") + chinese(chineseOuts, "淡出") + chineseBoth + chineseDarkness
        }
    }

    private static func sounds(_ cues: [String], _ side: String) -> [Frame] {
        Frame.all(
            cues,
            "fade \(side) {sound} over {time}",
            "fade \(side) {sound} over {stretch}",
            "fade \(side) {sound}[ at the {edge}]"
        )
    }

    /// "Tail off the music so it's gone by the time dinner begins": it ends there, and fades before.
    private static let endings =
        Frame.all(
            ["tail", "fade", "die", "trail", "taper", "ease", "wind", "bring", "let", "have", "get", "take"].flatMap {
                verb in
                [
                    "gone", "gone by the time", "is gone", "out by the time", "over by the time",
                    "finished by the time",
                    "gone by", "silent by", "quiet by", "done by",
                ]
                .flatMap { ["\(verb) off…\($0)", "\(verb)…\($0)", "\(verb) out…\($0)", "\(verb) away…\($0)"] }
            },
            "end {sound} {carrier}; fade out {sound} over 2 s",
            "end {sound} at {time}; fade out {sound} over 2 s",
            "end {sound} when {thing} starts; fade out {sound} over 2 s"
        )

    private static func english(_ cues: [String], _ side: String) -> [Frame] {
        Frame.all(
            cues,
            "fade \(side) {thing} over {time}",
            "fade \(side) {thing} over {stretch}",
            "fade \(side) {thing}[ at the {edge}]",
            "fade \(side) {thing} over {time} at the {edge}"
        )
            + Frame.all(cues, "fade \(side) {title}")
    }

    private static let ins = [
        "sneak in", "sneaks in", "creep in", "creeps in", "ease in", "eases in", "ease…in", "slip in",
        "slide in softly",
        "come in slowly", "come in softly", "come in gently", "come in gradually", "comes in slowly", "come up slowly",
        "come up gently", "rise slowly", "start quietly", "start softly", "start quiet", "starts quietly", "start soft",
        "from silence", "from nothing", "start from silence", "bring…in slowly", "bring…in gently", "bring…in softly",
        "bring…in gradually", "sneak in slowly", "creep in slowly", "ease in slowly", "wake up slowly", "come alive",
        "slowly come in", "slowly bring in", "gently bring in", "gradually bring in", "gradually come in", "emerge",
        "emerges", "appear gradually", "appear slowly", "appear gently",
        "come in smoothly", "soft start", "gentle start", "slow start", "soften the start of", "steal in", "fade…in",
        "fade in gently rather than just appear",
    ]

    /// What only a sound does, where a picture may do otherwise.
    private static let soundIns = [
        "rise", "rises", "grow", "grows", "grow louder", "get louder gradually", "get gradually louder",
        "gradually louder", "build up", "builds up", "build…up", "ramp up", "ramps up", "ramp…up", "swell", "swells",
        "crescendo", "slowly louder", "get slowly louder", "increase gradually", "gradually increase",
    ]

    private static let soundOuts = [
        "to silence", "into silence", "down to silence", "down to nothing", "to nothing", "bring…down to nothing",
        "gradually quieter", "get quieter gradually", "get gradually quieter", "quieten down gradually", "decrescendo",
        "diminuendo", "slowly quieter", "decrease gradually", "gradually decrease",
    ]

    private static let outs = [
        "die away", "dies away", "die down", "dies down", "die out", "die off", "trail off", "trails off", "trail away",
        "tail off", "tails off", "tail away", "taper off", "tapers off", "taper", "taper out", "peter out",
        "peters out",
        "melt away", "melts away", "drift off", "drifts off", "drift away", "drift out", "ebb away", "ebb", "ease out",
        "eases out", "ease…out", "ease off", "wind down", "winds down", "dwindle", "dwindles", "vanish slowly",
        "gradually disappear", "disappear gradually", "disappear slowly", "disappear gently", "slip away", "sink away",
        "ramp down", "ramps down", "ramp…down", "go out slowly", "go out gently", "go out softly", "slowly go out",
        "end softly", "end gently", "end quietly", "ends softly", "end slowly", "finish softly", "finish gently",
        "die slowly", "soft ending", "gentle ending",
        "soft end", "gentle end", "soften the end of", "soften the ending of", "stop gradually", "gradually stop",
        "stop slowly", "leave softly", "bow out", "bring…out slowly", "slowly disappear", "slowly vanish", "fade…out",
        "fade…away", "die away slowly", "recede",
        "drift off the same way", "let…go gently",
    ]

    private static let both =
        Frame.all(
            [
                "soften both ends of", "soften the start and end of", "soften the start and the end of",
                "ease in and out", "ease…in and out", "fade both ends of", "fade at both ends", "soft at both ends",
                "in and out gently", "in and out softly", "in and out slowly", "in and out smoothly",
                "come and go gently",
                "come and go softly", "smooth start and end", "fade up and down", "fade…in and out",
            ],
            "fade in and out {thing} over {time}",
            "fade in and out {thing}"
        )

    private static let darkness =
        Frame.all(
            [
                "start on black", "start in black", "start from black", "open on black", "open from black",
                "from black",
                "begin with black", "begin in black", "begin from black", "out of black", "out of the dark",
                "from the dark", "up from black", "come up from black", "from darkness", "open in darkness",
                "start dark", "start in the dark", "black at first", "start black",
            ]
            .flatMap {
                ["\($0)", "\($0)…come up", "\($0)…appear", "\($0)…up", "\($0)…in", "\($0)…brighten", "\($0)…emerge"]
            },
            "fade in {picture} over {time}",
            "fade in at the start over {time}",
            "fade in {picture}",
            "fade in at the start",
            "fade in at the start over {stretch}"
        )
        + Frame.all(
            [
                "end in black", "end on black",
                "end with black",
                "end in darkness", "finish on black", "finish in black", "close on black", "darken to black",
                "lights out",
                "dim to black", "dim out", "dim to nothing", "black out", "blackout", "sink into black",
                "down to black",
                "drop to black", "fade to dark", "fade into black",
            ],
            "fade out at the end over {stretch}",
            "fade out at the end over {time}",
            "fade out at the end over {time}[ {edge}]",
            "fade out {picture} over {time}",
            "fade out {picture}",
            "fade out at the end[ {edge}]"
        )
        + Frame.all(
            [
                "picture and sound", "sound and picture", "both picture and sound", "sound as well", "sound too",
                "with the sound", "audio as well", "audio too", "and the sound", "the sound with it", "everything",
                "picture and audio", "music and all", "pictures and sound", "image and sound",
            ]
            .flatMap { sound in
                [
                    "go dark", "go black", "to black", "fade out", "fades out", "fade", "fade…out", "black out",
                    "die away",
                ]
                .flatMap { ["\($0)…\(sound)", "\(sound)…\($0)", "it \($0)…\(sound)"] }
            },
            "fade everything out over {stretch}",
            "fade everything out over {time} at the end"
        )
}

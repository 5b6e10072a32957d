import Timeline

extension VolumeRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english: englishLevels + englishSilences
        case .chinese: chineseLevels + chineseSilences
        }
    }

    // MARK: English

    private static let englishLevels =
        Frame.all(
            [
                "volume", "volume-wise", "volume wise", "loudness", "loud", "sound level", "boost…volume",
                "bring…down", "bring…up", "take…down", "take…up", "knock…down", "dial…down", "dial…back", "pull…down",
                "drop…down", "drop", "ease…down", "crank…up", "pump…up", "push…up", "turn…down", "turn…up", "turn",
                "sit at", "sits at", "sitting at", "keep…at", "heard at", "down to", "up to", "audible at", "come down",
                "comes down", "play…at", "under the pictures at", "in the mix", "mix…at", "boost", "lower", "raise",
            ],
            "set the volume of {sound} to {percent}"
        )
        + Frame.all(
            [
                "volume", "volume-wise", "volume wise", "loudness", "loud", "sound level", "boost…volume", "in volume",
                "boost…volume-wise", "boost…volume wise", "boost…in volume", "raise…volume-wise", "lower…volume-wise",
                "turn…up to", "turn…down to", "bring…up to", "crank…up to", "bring…down to", "take…down to",
                "boost the sound of",
                "boost…sound", "boost…audio", "lower…sound", "lower…audio", "raise…audio", "raise…sound",
                "heard at", "audible at",
            ],
            "set the volume of {thing} to {percent}"
        )
        + Frame.all(
            [
                "too loud", "so loud", "deafening", "blaring", "blasting", "ear-splitting", "overpowering", "drowns",
                "drowning", "drown out", "louder than", "overwhelming", "a bit much", "a bit loud", "quite loud",
                "hush",
                "tone…down", "calm…down", "bring…down", "dial…back", "dial…down", "take…down a notch", "take…down",
                "pull…back", "ease off", "go easy on", "less of", "back off", "not so much", "back in the mix",
                "into the background", "in the background", "keep…low", "keep…quiet", "keep…down", "more subtle",
                "subtler", "gentler", "unobtrusive", "discreet", "tuck…under", "ease…down", "bring…down a bit",
            ],
            "make {sound} quieter"
        )
        + Frame.all(
            [
                "too loud", "so loud", "deafening", "blaring", "blasting", "ear-splitting", "quite loud", "a bit loud",
                "hush", "overpowering", "keep…quiet", "louder than",
            ],
            "make {thing} quieter"
        )
        + Frame.all(
            [
                "can't make out", "cannot make out", "can hardly make out", "can barely make out", "drowned out",
                "too faint", "barely hear", "hardly hear", "struggle to hear", "strain to hear", "needs more volume",
                "more volume", "be heard better", "heard better", "hear…better", "understand…better", "up the volume",
            ],
            "make {thing} louder"
        )
        + Frame.all(
            [
                "can't make out", "cannot make out", "can hardly make out", "can barely make out", "drowned out",
                "gets lost", "get lost", "too faint", "too soft", "barely hear", "hardly hear", "struggle to hear",
                "strain to hear", "crank…up", "pump…up", "beef…up", "bring…up", "bring…out", "needs more volume",
                "more volume", "more oomph", "speak up", "be heard better", "heard better", "hear…better",
                "understand…better", "come through better", "up a bit", "up a notch", "up a little",
                "pump up the volume",
                "give…more volume", "make…stand out",
            ],
            "make {sound} louder"
        )
        + Frame.all(["halve", "at half", "half as much of", "cut…in half", "half volume"], "make {sound} half as loud")
        + Frame.all(["full volume", "full blast", "at full", "as loud as it was"], "set the volume of {thing} to 100%")
        // "I can't hear what we say at dinner over the music": what drowns it out goes down.
        + Frame.all(
            [
                "over the music", "because of the music", "above the music", "with the music on", "under the music",
                "the music drowns out", "the music is drowning out", "the music covers",
            ]
            .flatMap { music in
                ["can't hear", "cannot hear", "can hardly hear", "can barely hear", "can't make out"].flatMap { verb in
                    [
                        "", " a word", " anything", " what we're saying", " what we say", " what they say",
                        " what he says",
                        " what she says", " what's being said", " the speech", " the voices", " us", " what is said",
                    ]
                    .flatMap { ["\(verb)\($0)…\(music)", "\(verb)\($0) at…\(music)"] }
                }
            },
            "make the music quieter {stretch}",
            "make the music quieter across {thing}",
            "make the music quieter"
        )

    private static let silencers = [
        "kill…audio", "kill…sound", "strip…sound", "strip…audio", "strip out…sound", "cut…audio", "cut…sound",
        "lose…sound", "lose…audio", "remove…sound", "take…sound out", "take…audio out", "drop…sound", "drop…audio",
        "silent", "quiet as a mouse", "silence", "noiseless", "soundless", "shut…up", "shut up", "hush up", "muted",
        "mute", "gag", "switch off…sound", "switch…off", "turn off…sound", "turn…off", "turn off", "switch off",
        "no sound", "no audio", "not heard", "inaudible", "without sound", "without its sound", "without audio",
        "without its noise", "don't want to hear", "do not want to hear", "don't need to hear", "never hear",
        "make sure nobody hears", "nobody hears", "no one hears", "nobody should hear", "no one should hear",
        "so nobody hears", "so no one hears", "can't be heard", "not be heard", "bleep", "bleep out", "bleep…out",
        "beep out", "beep…out", "censor", "drop out", "drops out", "dropping out", "drop…out",
        "goes silent", "go silent", "falls silent", "fall silent", "go quiet", "goes quiet", "be quiet",
        "stay silent", "stays silent", "stay quiet", "stays quiet", "dead silent", "dead quiet",
    ]

    private static let englishSilences =
        Frame.all(
            silencers,
            "mute {stretch} of {thing}",
            "mute {thing} {span}",
            "mute the sound {span}",
            "mute {thing} {carrier}",
            "mute the sound {carrier}",
            "mute {thing}"
        )
        + Frame.all(
            [
                "kill", "cut", "lose", "drop", "pause", "stop", "turn off", "switch off", "take out", "silence",
                "get rid of", "no",
            ],
            "mute {sound} {carrier}",
            "mute {sound} across {thing}"
        )
        + Frame.all(
            ["no music", "without music", "no soundtrack", "no song", "no tunes", "music-free", "music off"],
            "mute the music {span}",
            "mute the music {carrier}",
            "mute {stretch} of the music",
            "mute the music across {thing}"
        )
        + Frame.all(
            ["strip", "lose", "no", "drop", "cut", "remove", "mute", "silence", "turn off", "switch off", "get rid of"]
                .flatMap { verb in
                    [
                        "camera sound", "camera audio", "camera's sound", "clip audio", "clip sound", "clips' sound",
                        "clips' audio", "original sound", "original audio", "live sound", "location sound",
                        "live audio",
                        "natural sound", "sound from the camera", "sound of the camera", "sound from the clips",
                        "sound of the footage", "background noise of the clips",
                    ]
                    .flatMap { ["\(verb) \($0)", "\(verb) the \($0)", "\(verb) all the \($0)"] }
                }
                + ["keep", "leave", "play", "have", "hear", "want", "with", "use", ""].flatMap { verb in
                    ["only the music", "just the music", "nothing but the music", "only the soundtrack", "music only"]
                        .map { verb.isEmpty ? $0 : "\(verb) \($0)" }
                } + ["keep the music only", "only keep the music", "only hear the music", "only want the music"],
            "mute all clips"
        )
        + Frame.all(
            [
                "put…back", "bring…back", "turn…back on", "switch…back on", "back on", "unsilence", "hear…again",
                "audible again", "back in", "comes back", "come back", "turn…on again", "with sound again",
            ],
            "unmute {thing}",
            "unmute {stretch} of {thing}",
            "unmute the music {stretch}",
            "unmute {thing} {span}"
        )
}

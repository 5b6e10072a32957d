import Timeline

extension Vocabulary {
    /// The English words for time, sound and tracks.
    static let play: [Row] = amounts + tempos + stills + sounds + stretches + lanes

    private static let amounts: [Row] =
        factors + [
            (["times"], [.play(.times)]),
            (["longer"], [.play(.lengthened(150))]),
            (["a bit longer", "a little longer", "a little bit longer", "slightly longer"], [.play(.lengthened(125))]),
            (["much longer", "a lot longer", "way longer"], [.play(.lengthened(200))]),
            (["shorter"], [.play(.lengthened(67))]),
            (["a bit shorter", "a little shorter", "slightly shorter"], [.play(.lengthened(80))]),
            (["much shorter", "a lot shorter", "way shorter"], [.play(.lengthened(50))]),
            (["by half", "by a half"], [.play(.factor(50))]),
            (["much louder", "a lot louder", "way louder"], [.play(.factor(200)), .play(.asLoud)]),
            (["much quieter", "a lot quieter", "much softer", "a lot softer"], [.play(.factor(50)), .play(.asLoud)]),
        ]

    /// "half as fast", "double the length"; "twice" and "the volume" alone are other words.
    private static let factors: [Row] = {
        let amounts: [(words: [String], factor: Int)] = [
            (["half", "halve"], 50), (["twice", "double"], 200), (["triple", "thrice"], 300), (["a quarter"], 25),
        ]
        let measures: [(words: [String], word: PlayWord)] = [
            (["as fast", "as quick", "the speed", "the pace", "the tempo", "its speed"], .asFast),
            (["as slow", "as slowly"], .asSlow),
            (["as long", "the length", "the duration", "its length"], .asLong),
            (["as loud", "as loudly", "the volume", "the loudness", "its volume"], .asLoud),
        ]
        var table: [Row] = [(["half"], [.play(.factor(50))])]
        for (ends, measure) in measures {
            table.append((ends.map { "times \($0)" }, [.play(.times), .play(measure)]))
            table.append((ends.filter { $0.hasPrefix("as") }, [.play(measure)]))
            for (words, factor) in amounts {
                let phrases = words.flatMap { word in ends.flatMap { ["\(word) \($0)", "\(word) of \($0)"] } }
                table.append((phrases, [.play(.factor(factor)), .play(measure)]))
            }
        }
        return table
    }()

    private static let tempos: [Row] = [
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
        (
            ["reverse", "reversed", "in reverse", "backwards", "backward", "rewind", "from back to front"],
            [.play(.backwards)]
        ),
        (
            ["forwards", "forward", "forwards again", "forward again", "unreverse", "un-reverse", "not reversed"],
            [.play(.forwards)]
        ),
        (["play it", "play that"], [.verb(.add), .pronoun]),
        (["slip"], [.play(.slip)]),
    ]

    private static let stills: [Row] = [
        (["freeze", "hold", "freeze frame", "freeze-frame", "freezeframe", "still frame"], [.play(.freeze)]),
        (["last frame", "final frame", "very last frame"], [.play(.frame(.end))]),
        (["first frame", "opening frame", "very first frame"], [.play(.frame(.start))]),
    ]

    private static let sounds: [Row] = [
        (["fade", "fades"], [.play(.fade(nil))]),
        (["fade in", "fade-in", "fades in", "fade up", "fade from black", "fade in from black"], [.play(.fade(.in))]),
        (
            [
                "fade out", "fade-out", "fades out", "fade away", "fade down", "fade to black", "fade out to black",
                "fade to silence",
            ],
            [.play(.fade(.out))]
        ),
        (["in and out"], [.play(.fadeInAndOut)]),
        (["fade in and out", "fade-in and fade-out", "fade in and fade out"], [.play(.fadeInAndOut)]),
        (["fade out and in"], [.play(.fadeInAndOut)]),
        (["duck", "ducking", "auto-duck", "auto duck", "sidechain"], [.play(.duck)]),
        (
            [
                "unduck", "stop ducking", "don't duck", "do not duck", "no ducking", "turn off ducking",
                "remove the ducking", "without ducking", "remove ducking",
            ],
            [.play(.unduck)]
        ),
        (speechAs(["under", "beneath", "for", "behind", "during"]), [.play(.speech)]),
        (
            ["when", "while", "whenever"].flatMap { word in
                [
                    "someone speaks", "somebody speaks", "someone is speaking", "somebody is speaking", "people talk",
                    "people speak", "someone talks", "someone is talking", "they talk", "they speak", "talking",
                    "speaking", "there is speech", "i speak", "i talk", "i am talking", "i'm talking",
                ].map { "\(word) \($0)" }
            },
            [.play(.speech)]
        ),
        (
            ["detach", "unlink", "extract", "separate", "split off the", "split the audio", "split the sound"],
            [.play(.detach)]
        ),
        (["normalize", "normalise", "even out", "loudness normalization", "master"], [.play(.normalize)]),
        (
            ["turn off", "stop", "no", "remove", "remove the", "disable", "turn off the", "without"].flatMap { word in
                ["loudness normalization", "normalization", "normalizing", "normalisation", "loudness target"].map {
                    "\(word) \($0)"
                }
            },
            [.play(.denormalize)]
        ),
    ]

    private static func speechAs(_ prepositions: [String]) -> [String] {
        let nouns = [
            "speech", "voice", "voices", "voiceover", "voice-over", "narration", "dialogue", "dialog", "talking",
            "speaker", "talk",
        ]
        return prepositions.flatMap { word in nouns.flatMap { ["\(word) \($0)", "\(word) the \($0)"] } }
    }

    private static let stretches: [Row] = [
        (restAs(["after", "behind", "past", "following"]), [.play(.rest(.after))]),
        (restAs(["before", "up to", "until"]), [.play(.rest(.before))]),
        (
            [
                "on top", "on top of it", "on top of the video", "on top of the film", "on top of everything",
                "over it",
                "over the video", "over the film", "over the movie", "over the clips", "over everything",
                "over the top",
            ],
            [.play(.over)]
        ),
        (
            ["under it", "under the video", "under the film", "underneath", "in the background", "behind the video"],
            [.play(.under)]
        ),
        (["starts", "begins", "begin", "starting", "beginning from"], [.play(.begins)]),
        (["ends", "stop", "stops", "finish", "ending", "end it all"], [.play(.ends)]),
        (["should", "have"], [.filler]),
    ]

    private static func restAs(_ words: [String]) -> [String] {
        let nouns = ["everything", "anything", "all", "the rest", "what comes", "what is", "the part", "whatever is"]
        return words.flatMap { word in nouns.map { "\($0) \(word)" } }
    }

    private static let lanes: [Row] = [
        (["duplicate", "copy", "clone", "repeat", "make a copy of", "a copy of", "copy of"], [.play(.duplicate)]),
        (["swap", "exchange", "interchange"], [.verb(.replace), .play(.swap)]),
        (["switch places", "trade places", "swap places", "change places"], [.play(.swap), .verb(.replace)]),
        (["swap the order of", "switch the order of"], [.verb(.replace), .play(.swap)]),
        (["video track", "picture track", "clip track", "video layer", "video tracks"], [.play(.lane(.video))]),
        (
            ["text track", "title track", "caption track", "subtitle track", "subtitles track", "text layer"],
            [.play(.lane(.text))]
        ),
        (["tracks"], [.noun(.track)]),
        (["lock"], [.play(.lock(true))]),
        (["unlock"], [.play(.lock(false))]),
        (["hide"], [.verb(.mute)]),
        (["unhide"], [.verb(.unmute)]),
        (["above", "over track"], [.play(.above(true))]),
        (["below", "beneath", "under"], [.play(.above(false))]),
        (["place", "layer", "position"].map { "to \($0)" }, [.preposition(.to), .play(.layer)]),
        (["version"], [.play(.version)]),
        (
            [
                "the original", "original version", "the original version", "the first draft", "square one",
                "the very first version", "the initial version",
            ],
            [.play(.original)]
        ),
        (
            ["undo", "revert", "take back", "roll back"].flatMap { verb in
                ["everything", "all", "all changes", "all edits", "all the changes", "all of it", "it all"].map {
                    "\(verb) \($0)"
                }
            },
            [.verb(.undo), .play(.original)]
        ),
        (["start over", "start again from scratch", "start from scratch"], [.verb(.undo), .play(.original)]),
        (["previous version", "version before"], [.ordinal(-1), .play(.version)]),
        (["go back to", "back to"], [.verb(.undo), .preposition(.to)]),
    ]
}

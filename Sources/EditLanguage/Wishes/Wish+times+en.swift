extension Wish {
    var englishTimes: WishWords {
        switch self {
        case .ramp:
            WishWords(
                "ramp the speed within a clip",
                [
                    "ramp", "faster and faster", "slower and slower", "get faster", "gets faster", "get slower",
                    "gets slower",
                    "pick up speed", "picks up speed", "speed ramp", "speed ramps", "speed ramping", "ramp up",
                    "ramp down", "ramp the speed",
                    "velocity edit", "speed curve", "gradually speed up", "gradually slow down", "gradually faster",
                    "gradually slower", "speed it up gradually", "progressively faster",
                ],
                "speed up the first clip to 2x",
                "slow the first clip down to half the speed"
            )
        case .beats:
            WishWords(
                "cut to the beat of the music",
                [
                    "on the beat", "on beat", "to the beat", "beat sync", "beat-sync", "sync to the music",
                    "beat detection",
                    "in time with the music", "with the rhythm", "to the rhythm", "on every beat", "match the beat",
                    "match the cuts", "in rhythm", "detect beats", "detect the beats", "beat markers",
                    "cut to the music", "the chorus", "the verse", "the bridge", "the drop", "the intro of the song",
                    "with the music's beat", "every beat", "beat drop",
                ],
                "split at 1 s",
                "trim the first clip to 2 s"
            )
        case .scenes:
            WishWords(
                "detect scenes",
                [
                    "detect scenes", "detect the scenes", "shot changes", "the shot changes", "shots change",
                    "scene detection", "scene detect", "detect scene changes",
                    "scene changes", "find the scenes", "split by scene", "split into scenes", "cut detection",
                    "detect cuts",
                    "detect shots", "split at every scene", "each scene change", "every scene change",
                    "when the scene changes",
                    "detect the cuts",
                ],
                "split at 1 s"
            )
        case .silences:
            WishWords(
                "find silences and filler words",
                [
                    "silence", "silences", "pause",
                    "dead air", "pauses", "gaps in the speech", "jump cut", "jump cuts", "ums", "uhs", "um",
                    "uh",
                    "filler words", "filler word", "breaths", "breathing", "stutters", "stuttering",
                    "where nobody talks",
                    "where nobody speaks", "where no one talks", "nobody is talking", "no one is talking",
                    "when nobody is talking", "when nobody speaks", "retakes", "bad takes",
                ]
                    + ["silent", "quiet", "soundless"].flatMap { kind in
                        ["part", "bit", "section", "moment", "stretch", "spot", "passage", "gap"].flatMap { noun in
                            ["\(kind) \(noun)", "\(kind) \(noun == "stretch" ? "stretches" : noun + "s")"]
                        }
                    },
                "cut out 1s to 2s",
                "trim the first 2 seconds"
            )
        case .dullParts:
            WishWords(
                "tell boring parts from good ones",
                [
                    "boring", "boring parts", "dull parts", "uninteresting", "best parts", "best part", "best moments",
                    "good parts", "highlights", "bad parts", "mistakes", "bloopers", "interesting parts",
                    "most interesting", "funny parts", "funniest", "important parts", "key moments", "good bits",
                    "boring bits", "unnecessary parts", "blurry parts", "shaky parts", "best bits", "best shots",
                ],
                "cut out 1s to 2s",
                "keep only 1s to 5s"
            )
        case .montage:
            WishWords(
                "make a montage, trailer or slideshow by myself",
                [
                    "montage", "slideshow", "slide show", "highlight reel", "reel", "trailer", "teaser", "compilation",
                    "recap", "supercut", "mashup", "summarize", "summarise", "rough cut", "auto edit",
                    "auto-edit",
                    "birthday video", "birthday film", "wedding video", "wedding film", "travel video", "holiday video",
                    "family video", "school video", "party video", "graduation video", "vlog", "promo", "commercial",
                    "tutorial", "documentary", "edit it for me", "edit this for me", "storyboard", "shorts from",
                ],
                "add a crossfade between the first two clips",
                "add upbeat music"
            )
        case .chapters:
            WishWords(
                "set chapters or annotations",
                ["chapter", "chapters", "annotation", "annotations", "comment at", "label at"],
                "add a marker at 1 s",
                "add a title \"Intro\" at 1 s for 2 s"
            )
        default:
            WishWords(
                "interpolate frames",
                [
                    "optical flow", "frame interpolation", "interpolate", "interpolation", "motion blur",
                    "smooth slow motion", "rife", "duplicate frames", "deflicker", "flicker", "flickering",
                ],
                "at 60 fps",
                "slow the first clip down to half the speed"
            )
        }
    }
}

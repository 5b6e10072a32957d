import Timeline

extension Roundabout {
    private static let seconds = EnglishPieces.seconds

    /// What is asked for as a wish, or said of what was spoken of last.
    static let englishWishes: [Roundabout] = [
        Roundabout(
            "(?:and |now )?(?:the )?same (?:for|on|over|with) (.+?),? but (?:with |saying |"
                + "say )?(.+)"
        ) { found in found.anotherText(found[2], over: found[1]) },
        Roundabout("(?:and |then )?(\\S.{0,30}?) (?:on|over|for) (.+)") { found in
            // A text that begins as one does; "record my voice over the beach" is a request.
            guard found.last?.segment.title != nil, found[1].first.map({ $0.isUppercase || $0.isNumber }) == true,
                // "I can't hear anybody over the music" tells something.
                found[1].firstMatch(
                    of:
                        /(?i)^(?:i|i'm|it|it's|he|she|we|you|they|there|this|that|my|nobody|no one|nothing|somebody|people|the .+)\b.* |n't\b|\b(?:is|are|was|were|cannot|can not)\b/
                ) == nil
            else { return [] }
            return found.anotherText(found[1], over: found[2])
        },
        Roundabout(
            "(?:make|play|run) (.+?) (?:fast|faster|slow|slower|quick),? like (\\d[\\d.]*) ?x",
            "set the speed of $1 to $2x"
        ),
        Roundabout("(?:make|turn|set) (?:them|those|these)(?: both| all| two| three)? (.+)") { found in
            let titles = found.context.draft.addresses.filter { $0.track.kind == .text }
            guard found.last?.address.track.kind == .text, titles.count > 1 else { return [] }
            return [titles.map { "make \($0) \(found[1])" }.joined(separator: "; ")]
        },
        Roundabout(
            "(mute|silence|speed up|slow down|reverse|cut out|remove|delete) (?:everything|it all|all of it) (from .+|between .+)",
            "$1 $2"
        ),
        Roundabout("(?:no|nah|nope|hm+),? (.*\\bback to .+)", "$1"),
        Roundabout(
            #"(?:cut|remove|take|delete|trim|lose|chop)(?: out)? the (?:silence|pause|gap|dead air|"#
                + #"quiet (?:bit|part)|empty (?:bit|part)|silent (?:bit|part)|break)s? (?:at|from|"#
                + #"between|of) (\d.+)"#,
            "cut out $1"
        ),
        Roundabout(
            "(?:add |put |do |make |with )?(?:a )?(?:soft |smooth |nice |gentle |slow )?(?:fade|"
                + "blend|mix|melt|transition) (?:from (.+?) )?(?:in)?to (.+)"
        ) { found in
            found.segment(found[2])?.media == nil ? [] : ["add a crossfade into \(found[2])"]
        },
        Roundabout(
            "(?:now )?(?:cut|trim|shorten|reduce|shrink) (?:it|this|everything|the (?:video|"
                + "film|whole thing))(?: down)?(?: to| so it's) (?:just |only )?the (first|last) \(seconds)",
            "keep only the $1 $2 s"
        ),
        Roundabout(
            "(.*?)\\b(?:his|her|my|the|their|your|our) (?:voice|speech|talking|narration|speaking)"
                + "\\b(.*)"
        ) { found in
            guard found.clips.count == 1,
                !found.context.draft.tracks.contains(where: { $0.kind == .audio && !$0.segments.isEmpty })
            else { return [] }
            return ["\(found[1]) the volume of the clip \(found[2])"]
        },
        Roundabout(
            "how (loud|long|big|fast|bright|wide) is (.+?) (?:set|now|right now|at the moment|"
                + "currently|at present)(?: to)?",
            "how $1 is $2"
        ),
        Roundabout(
            "(.+?) (?:should|needs to|has to|must|ought to) (?:sit|be|go|stand|appear) (.+)",
            "make $1 $2"
        ),
        Roundabout(
            "(.+?) (?:should|needs to|has to|must|ought to) (?:sit|be|go|stand|appear) (?:at|"
                + "in|on) (.+)",
            "move $1 to $2"
        ),
        Roundabout("(?:can|could) (.+?) be (?:made )?(.+)", "make $1 $2"),
        Roundabout(
            "(.+?),? but (?:please )?(?:keep|leave) (?:the |my )?(music|sound|picture|pictures|"
                + "title|text|voice|song)(?: on| there| alone| as it is)?"
        ) { found in
            // Unless it is of that itself.
            found[1].lowercased().contains(found[2].lowercased())
                ? []
                : [found[1], "mute all clips"].filter {
                    $0 == found[1] || ["silence", "mute"].contains { found[1].lowercased().hasPrefix($0) }
                }
        },
        Roundabout(
            "(?:i want |with |have )?no (?:more )?(music|titles?|text|transitions?|subtitles?|"
                + "logo|sound|fades?)(?: at all| anymore| any more| in it| here)?",
            "remove the $1"
        ),
        Roundabout(
            "(?:leave|keep|have|show|let) (.+?)(?: stay)?(?: up| on| on screen| visible| there)* (?:for|"
                + "during|over|through|until the end of) (?:the )?(?:whole |entire |full |complete )?(.+?)"
                + "(?: clip| part| shot| scene)?"
        ) { found in
            found.segment(found[2]).map { found.lasting(found[1], $0.start..<$0.end) } ?? []
        },
        Roundabout(
            "(.+?) (?:the )?(?:bit|part|section|stuff|piece|stretch|chunk) (?:between|from)"
                + " (\\d[\\d.:]*) (?:s )?(?:and|to|-|till|until) (\\d[\\d.:]*) ?(?:s|secs?|seconds?)?",
            "$1 from $2 s to $3 s"
        ),
        Roundabout(
            "(.+?) (?:is|are|looks?|seems?|feels?|sounds?) (?:way |much |far |a bit |a little |"
                + "a tad )?too \\w+[,;.] ?(?:so )?(?:please )?(\\w+(?: \\w+)?) (?:it|that|them)(?: (?:up|"
                + "down|a bit|a little|some|please|slightly))*",
            "$2 $1"
        ),
        Roundabout("jump cut (?:from )?(\\d[\\d.:]*) ?s? (?:to|-) (\\d[\\d.:]*) ?s?", "cut out $1 s to $2 s"),
        Roundabout("(.*)\\ba (?:good|great|fair) (?:deal|bit) (.+)", "$1 much $2"),
    ]
}

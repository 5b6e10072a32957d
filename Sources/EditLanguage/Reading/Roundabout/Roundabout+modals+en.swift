import Timeline

extension Roundabout {
    private static let modal =
        "(?:should|must|needs? to|has to|have to|ought to|can|could|may|might|is to|are to|wants to|is supposed to|had better|would be better to)"
        + "(?: all| both| really| just| also| now| only| simply| please| rather)*"
    private static let wish =
        "(?:i(?:'d| would)? (?:want|need|like|love|prefer)(?: to (?:see|have|get))?|have|get|let'?s (?:have|get)|let me (?:have|see)|see|give me|can (?:i|we) (?:have|get))"
    private static let thing = "(?:the |my |our |that |this )?(.+?)"
    private static let time = EnglishPieces.time

    /// What was done, for what is to be done: "should be cropped" is "crop".
    private static let participles = [
        "cropped": "crop", "binned": "delete", "ditched": "delete", "tossed": "delete", "chucked": "delete",
        "axed": "delete",
        "thrown out": "delete", "discarded": "delete", "erased": "delete", "killed": "delete", "trashed": "delete",
        "dumped": "delete", "rotated": "rotate", "turned": "turn", "flipped": "flip", "mirrored": "mirror",
        "muted": "mute",
        "silenced": "mute", "deleted": "delete", "removed": "delete", "dropped": "delete", "scrapped": "delete",
        "reversed": "reverse", "slowed down": "slow down", "slowed": "slow down", "sped up": "speed up",
        "speeded up": "speed up", "moved": "move", "put": "put", "placed": "move", "shifted": "move",
        "shortened": "shorten",
        "trimmed": "trim", "cut": "cut", "brightened": "brighten", "darkened": "darken", "split": "split",
        "duplicated": "duplicate", "copied": "duplicate", "repeated": "duplicate", "looped": "loop",
        "replaced": "replace",
        "swapped": "swap", "exchanged": "swap", "faded": "fade", "lengthened": "lengthen", "extended": "extend",
        "stretched": "stretch", "raised": "raise", "lowered": "lower", "boosted": "boost", "frozen": "freeze",
        "coloured": "color", "colored": "color", "enlarged": "enlarge", "resized": "resize", "locked": "lock",
        "zoomed": "zoom", "zoomed in on": "zoom in on",
        "cut down": "trim", "cut out": "cut out", "taken out": "delete", "kept": "keep", "set": "set", "made": "make",
        "ducked": "duck", "widened": "widen", "tilted": "rotate",
    ]
    private static let done =
        "(" + participles.keys.sorted { ($1.count, $0) < ($0.count, $1) }.joined(separator: "|") + ")"
    private static let doing =
        "(fade|zoom|pan|play|run|freeze|loop|repeat|blend|dissolve|slow|speed|move|swap|trade|change|switch|pull|push|drift|go|come|appear|start|begin|end|stop|stay|last|melt|kick|show|pop)"

    /// Who or what first, and then what is to become of it: "beach should be cropped", "I want dinner moved to the front".
    static let englishModals: [Roundabout] = [
        Roundabout(#"\#(thing) \#(modal) (?:be|get)(?: \w+ly)? \#(done)\b ?(.*)"#) { found in
            said(found[2], found[1], found[3])
        },
        Roundabout(#"\#(wish) \#(thing) (?:to be )?\#(done)\b ?(.*)"#) { found in said(found[2], found[1], found[3]) },
        Roundabout(
            #"\#(thing) (?:shouldn'?t|should not|mustn'?t|must not|can'?t|isn'?t to|needn'?t) (?:start|begin|come in|appear|play|be heard|show up) (?:before|until|till) \#(time)"#
        ) { found in
            found.address(found[1]).map { $0.track.kind == .video } ?? true ? [] : ["move \(found[1]) to \(found[2])"]
        },
        Roundabout(
            #"(?:the )?(?:only|one) (?:thing|bit|part|stretch) (?:worth keeping|(?:that )?(?:i|we) (?:want|need|like)|that matters|that's (?:any )?good) (?:is|are) (.+)"#,
            "keep only $1"
        ),
        Roundabout(
            #"\#(thing) (?:can|must|could|needs? to|ha(?:s|ve) to|may)(?: all| both| just)? (?:go|leave|disappear|vanish|be gone)"#,
            "delete $1"
        ),
        // "Can the title sit at the bottom": asked for.
        Roundabout(
            #"(?:can|could) (?:the |my )?(.+?) (go|be|sit|stand|move|start|begin|end|stop|play|run|come|have|get|last|stay|fade|zoom|appear|say|read)\b ?([^?]*)\??"#,
            "$1 should $2 $3"
        ),
        Roundabout(
            #"(?:the )?(?:sound|audio|volume) (?:of|on|in|from) (.+?) \#(modal) be (?:off|silent|muted|gone)|(?:the )?(.+?)(?:'s|'|’s|’) (?:own )?(?:sound|audio|volume) \#(modal) be (?:off|silent|muted|gone)"#
        ) { found in
            [
                "mute \(found[1].isEmpty ? (found[2].hasSuffix("s") && found[2].lowercased() == "clips" ? "all clips" : found[2]) : found[1])"
            ]
        },
        Roundabout(
            #"(?:let |have |make )?\#(thing) (?:fade|blend|dissolve|melt|morph|mix|flow|bleed|merge)s?(?: over| across| slowly| softly| gently| smoothly)* (?:into|to|over to|with) \#(thing)(?:,? (?:in|over|for|within|taking)? ?\#(time))?"#
        ) { found in
            guard found.segment(found[1])?.media != nil, found.segment(found[2])?.media != nil else { return [] }
            return [
                "add a crossfade between \(found[1]) and \(found[2])" + (found[3].isEmpty ? "" : " for \(found[3])")
            ]
        },
        Roundabout(
            #"(?:the |my )?(.+?)(?:'s| is| are| looks?| sounds?)(?: a bit| a little| way| far| much)? too (\w+)[,;.] (?:so )?(?:please |can you |could you )?(?:tone|bring|take|turn|dial|knock) (?:it|that|them) (?:down|up)(?: a bit| a little| some)?"#,
            "$1 is too $2"
        ),
        Roundabout(
            #"(vertical|portrait|landscape|square|horizontal|widescreen|upright)(?: format| mode| video)?"#,
            "make it $1"
        ),
        Roundabout(#"\#(thing) \#(modal) lose (?:about )?\#(time)"#, "shorten $1 by $2"),
        Roundabout(#"\#(thing) (?:is|'s) \#(time) too (long|short)"#) { found in
            ["\(found[3].lowercased() == "long" ? "shorten" : "lengthen") \(found[1]) by \(found[2])"]
        },
        Roundabout(
            #"\#(thing) \#(modal) (?:be (?:over|done|finished)|fit(?: in(?:to)?)?|last|take|run|stay(?: up| on)?|go on|hang around|be (?:on|up|there|visible)|not last longer than|be no longer than)(?: on screen)?(?: in| within| for| after)? \#(time)(?: long)?"#,
            "make $1 $2 long"
        ),
        Roundabout(
            #"\#(thing) (?:only needs|only gets|gets|only takes|goes on too long[,;.]|runs too long[,;.]|is too long[,;.]|drags(?: on)?[,;.]) (?:make it |cut it to |just )?\#(time)(?: (?:is|are|would be|will) (?:enough|plenty|fine|do))?"#,
            "make $1 $2 long"
        ),
        Roundabout(
            #"\#(time) of \#(thing) (?:is|are|would be|will be|will|would) (?:enough|plenty|fine|do|good)"#,
            "make $2 $1 long"
        ),
        Roundabout(
            #"\#(thing) \#(modal) (?:start|begin|come in|kick in|set in|enter|appear|show up|come up|pop up|come on|fade in)(?: only| first)? (?:at|from|after) \#(time)(?: on)?"#,
            "move $1 to $2"
        ),
        Roundabout(
            #"(?:have|let|make|get|want) \#(thing) (?:to )?(?:start|begin|come in|kick in|set in|enter|appear|show up|come up|pop up|come on)(?: only| first)? (?:at|from|after)? ?\#(time)(?: on| in)?"#,
            "move $1 to $2"
        ),
        Roundabout(
            #"(?:the )?(title|text|caption|music|song) (?:only )?(?:from|starting at|starts at|begins at|at) \#(time)(?: on(?:wards?)?)?"#,
            "move the $1 to $2"
        ),
        Roundabout(
            #"\#(thing) \#(modal) (?:start|begin) \#(time) (?:in|further in|later in|further on|in to it)"#,
            "trim the first $2 of $1"
        ),
        Roundabout(
            #"(?:start|begin) \#(thing) \#(time) (?:in|further in|later in|further on)"#,
            "trim the first $2 of $1"
        ),
        Roundabout(
            #"(?:skip|drop|lose|leave out|jump over) (.+?)(?:'s|’s) (first|last|opening|final) (.+)"#,
            "cut the $2 $3 of $1"
        ),
        Roundabout(
            #"\#(thing) \#(modal) (?:come|go|be|sit|stand|play|be placed|follow|be shown) ((?:right |just )?(?:before|after|behind|in front of|ahead of|between) .+)"#,
            "move $1 $2"
        ),
        Roundabout(
            #"\#(thing) \#(modal) (?:go|be|play|run|get|look|become|turn|appear|come out)(?: \w+ly)? (.+)"#
        ) { found in
            ["make \(found[1]) \(found[2])", "set \(found[1]) to \(found[2])", "move \(found[1]) to \(found[2])"]
        },
        Roundabout(#"\#(thing) \#(modal) \#(doing)\b ?(.*)"#) { found in turned(found[2], found[1], found[3]) },
        Roundabout(#"(?:let|have|make|get|want) \#(thing) (?:to )?\#(doing)\b ?(.*)"#) { found in
            turned(found[2], found[1], found[3])
        },
        Roundabout(#"\#(wish) (?:for )?\#(thing) (?:to )?(?:be |look |go |play |run |sound )?(.+)"#) { found in
            // What is had is no part of it: "I want a red title" is a wish for one.
            ["a ", "an ", "some ", "to ", "more ", "no "].contains { found[1].lowercased().hasPrefix($0) }
                ? [] : ["make \(found[1]) \(found[2])"]
        },
        // As long as another.
        Roundabout(
            #"(?:make|cut|trim|give|match|set|keep|shorten|let|get|bring)? ?\#(thing) (?:to |be |should be |down to |last )?(?:as long as|(?:to )?(?:the )?(?:same )?(?:length|duration) (?:of|as)|to match the length of|just as long as) (?:the )?(.+?)(?: is| has)?"#
        ) { found in
            found.segment(found[1]) == nil || found.segment(found[2]) == nil
                ? [] : ["make \(found[1]) the same length as \(found[2])"]
        },
        Roundabout(
            #"(?:make|cut|trim|match|set|shorten|bring) \#(thing) (?:to |match )(?:the )?(.+?)(?:'s|’s) (?:length|duration)"#
        ) {
            found in
            found.segment(found[1]) == nil || found.segment(found[2]) == nil
                ? [] : ["make \(found[1]) the same length as \(found[2])"]
        },
        Roundabout(
            #"no (?:clips?|shots?|scenes?) (?:should be |must be |may be |can be )?(?:longer|more|over) than \#(time)"#
        ) { found in
            let long = found.clips.indices.filter { found.clips[$0].duration > (seconds(found[1]) ?? .max) }
            return long.isEmpty ? [] : [long.map { "make clip \($0 + 1) \(found[1]) long" }.joined(separator: "; ")]
        },
    ]

    private static func seconds(_ words: String) -> Int? {
        let digits = words.prefix { $0.isNumber || $0 == "." }
        return Double(digits).map { Int($0 * 1000) }
    }

    private static func said(_ participle: String, _ thing: String, _ rest: String) -> [String] {
        guard let verb = participles[participle.lowercased()] else { return [] }
        // "Turned down by 3 dB": the little word belongs to it.
        return ["\(verb) \(thing) \(rest)", "make \(thing) \(participle) \(rest)"]
    }

    private static func turned(_ verb: String, _ thing: String, _ rest: String) -> [String] {
        // "The music should go" says neither where nor how.
        if rest.isEmpty, ["go", "come"].contains(verb.lowercased()) { return [] }
        return ["make \(thing) \(verb) \(rest)", "\(verb) \(thing) \(rest)", "\(verb) \(rest) \(thing)"]
    }
}
